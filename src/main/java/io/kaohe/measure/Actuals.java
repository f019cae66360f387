package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.Decider;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Establishes what was reached (实绩) for each kind of test. */
final class Actuals {
    private static final Set<DataState> EXCUSED = Set.of(DataState.EXEMPT, DataState.NOT_APPLICABLE);
    private static final Set<DataState> UNSEEN = Set.of(DataState.UNPUBLISHED, DataState.MASKED);

    private final Setting setting;
    private final Figures figures;
    private final Peers peers;

    Actuals(Setting setting, Figures figures) {
        this.setting = setting;
        this.figures = figures;
        this.peers = new Peers(setting, figures);
    }

    /**
     * What was reached by the end of {@code span}; writes its arithmetic into {@code steps}. The way that the indicator does
     * not decide by (定案) is the cross-check.
     */
    Actual establish(Body body, Target target, Test test, Span span, Steps steps) {
        Question question = new Question(new Cell(body, setting.indicator(target.indicator())), target, test);
        boolean recomputed = question.indicator().decider() == Decider.RECOMPUTED;
        Actual actual = recomputed ? recomputed(question, span, steps) : printed(question, span, steps);
        if (actual.value() == null || !question.hasTwoWays()) {
            return actual;
        }
        Span same = new Span(actual.span(), false);
        Actual other = recomputed ? printed(question, same, new Steps()) : recomputed(question, same, new Steps());
        return actual.checked(other, !recomputed, question.facet());
    }

    private record Question(Cell cell, Target target, Test test) {
        Indicator indicator() {
            return cell.indicator();
        }

        Facet facet() {
            return switch (test.kind()) {
                case RANK -> new Facet.Place();
                case GROWTH ->
                    new Facet.Growth(Objects.requireNonNull(test.value()).unit());
                default -> new Facet.Level();
            };
        }

        /** A growth at constant prices or on comparable coverage does not follow from the figures as printed. */
        boolean hasTwoWays() {
            return switch (test.kind()) {
                case RANK -> true;
                case GROWTH -> indicator().growthBasis() == null || indicator().growthBasis() == GrowthBasis.NOMINAL;
                default -> indicator().ratio();
            };
        }
    }

    private Actual printed(Question question, Span span, Steps steps) {
        return printed(question.cell(), question.facet(), span, steps);
    }

    private Actual recomputed(Question question, Span span, Steps steps) {
        Cell cell = question.cell();
        if (question.test() instanceof Test.Rank) {
            return peers.place(cell, question.target(), span, steps);
        }
        if (question.test() instanceof Test.Growth growth) {
            return growth(cell, growth, span, steps);
        }
        return question.indicator().ratio() ? ratio(cell, span, steps) : printed(question, span, steps);
    }

    private Actual printed(Cell cell, Facet facet, Span span, Steps steps) {
        Pick pick = figures.find(cell, facet, span.period(), span.olderToo());
        if (!pick.present()) {
            String what = cell.indicator().name() + facet.suffix();
            return Actual.none(pick.state(), what, pick.span(), pick.facts(Role.UNUSED));
        }
        Operand level = level(cell.indicator(), facet, pick, steps);
        Operand reached = facet instanceof Facet.Place ? steps.take(Quantity.PLACE, level) : level;
        Operand value = pick.figures().size() > 1 ? reached : steps.take(Quantity.ACTUAL, reached);
        return Actual.of(value, pick.span(), pick.facts(Role.ACTUAL));
    }

    /** The level of a pick: its one figure, or the written-down sum of several. */
    private static Operand level(Indicator indicator, Facet facet, Pick pick, Steps steps) {
        List<Operand> operands = new ArrayList<>();
        for (Achievement figure : pick.figures()) {
            Amount amount = Objects.requireNonNull(facet.of(figure));
            String name = pick.figures().size() == 1 ? indicator.name() : indicator.name() + figure.period();
            operands.add(Steps.given(name, amount.inBase(), amount.unit(), figure.source()));
        }
        return operands.size() == 1 ? operands.get(0) : steps.sum(Quantity.ACTUAL.chinese(), operands);
    }

    /** The share of the numerator in the denominator, both of the same months. */
    private Actual ratio(Cell cell, Span span, Steps steps) {
        Cell above = new Cell(
                cell.body(),
                setting.indicator(Objects.requireNonNull(cell.indicator().numerator())));
        Cell below = new Cell(
                cell.body(),
                setting.indicator(Objects.requireNonNull(cell.indicator().denominator())));
        Facet facet = new Facet.Level();
        Pick own = figures.find(cell, facet, span.period(), span.olderToo());
        if (EXCUSED.contains(own.state())) {
            return Actual.none(own.state(), cell.indicator().name(), own.span(), List.of());
        }
        for (Period months : span.newestFirst(setting.scheme().oldest())) {
            Pick numerator = figures.at(above, facet, months);
            Pick denominator = figures.at(below, facet, months);
            if (numerator.present() && denominator.present() && span.accepts(months, numerator, denominator)) {
                Operand first = named("分子", numerator, above, steps);
                Operand second = named("分母", denominator, below, steps);
                List<Fact> facts = together(numerator.facts(Role.NUMERATOR), denominator.facts(Role.DENOMINATOR));
                if (second.value().signum() <= 0) {
                    return Actual.none(DataState.MISSING_PART, below.indicator().name(), months, facts);
                }
                return Actual.of(
                        steps.divide(Quantity.ACTUAL.chinese(), cell.indicator().unit(), first, second), months, facts);
            }
        }
        return UNSEEN.contains(own.state())
                ? Actual.none(own.state(), cell.indicator().name(), own.span(), List.of())
                : partless(above, below, span.period());
    }

    private static Operand named(String role, Pick pick, Cell cell, Steps steps) {
        List<Operand> operands = new ArrayList<>();
        for (Achievement figure : pick.figures()) {
            Amount amount = Objects.requireNonNull(figure.value());
            operands.add(Steps.given(cell.indicator().name(), amount.inBase(), amount.unit(), figure.source()));
        }
        return operands.size() == 1 ? operands.get(0) : steps.sum(role, operands);
    }

    /** Why the ratio has no value: nothing is there, or one part is. */
    private Actual partless(Cell above, Cell below, Period span) {
        Pick numerator = figures.at(above, new Facet.Level(), span);
        Pick denominator = figures.at(below, new Facet.Level(), span);
        List<Fact> facts = together(numerator.facts(Role.NUMERATOR), denominator.facts(Role.DENOMINATOR));
        if (numerator.present() != denominator.present()) {
            Cell missing = numerator.present() ? below : above;
            return Actual.none(DataState.MISSING_PART, missing.indicator().name(), span, facts);
        }
        String both = above.indicator().name() + "、" + below.indicator().name();
        return Actual.none(numerator.state(), both, span, facts);
    }

    private static List<Fact> together(List<Fact> first, List<Fact> second) {
        List<Fact> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The change against the same months of the year before, relative or, in 个百分点, absolute. */
    private Actual growth(Cell cell, Test.Growth test, Span span, Steps steps) {
        Facet facet = new Facet.Level();
        Pick now = figures.find(cell, facet, span.period(), span.olderToo());
        if (!now.present()) {
            return Actual.none(now.state(), cell.indicator().name(), now.span(), now.facts(Role.UNUSED));
        }
        Pick before = figures.at(cell, facet, now.span().yearsBefore(1));
        List<Fact> facts = together(now.facts(Role.ACTUAL), before.facts(Role.YEAR_BEFORE));
        if (!before.present()) {
            return Actual.none(DataState.MISSING_BASE, cell.indicator().name(), before.span(), facts);
        }
        boolean points = !test.value().unit().base().equals(Unit.PERCENT.base());
        Operand first = named("本期", now, cell, steps);
        Operand base = named("上年同期", before, cell, steps);
        if (points) {
            return Actual.of(
                    steps.minus(Quantity.ACTUAL.chinese(), test.value().unit(), first, base), now.span(), facts);
        }
        if (base.value().signum() <= 0) {
            return Actual.none(DataState.MISSING_BASE, cell.indicator().name(), before.span(), facts);
        }
        Operand increase = steps.minus("增量", first.unit(), first, base);
        return Actual.of(
                steps.divide(Quantity.ACTUAL.chinese(), test.value().unit(), increase, base), now.span(), facts);
    }
}
