package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 阶段 (开工、获批省级): the highest rung reached by the deadline. A rung is not lost again, so an old report of one answers as
 * long as that is enough; else somebody must have reported lately.
 */
record StageKind(Setting setting, Test.Stage test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Optional<Ladder> ladder = setting.ladder(question.target())
                .filter(each -> each.rung(test.stage()).isPresent());
        if (ladder.isEmpty()) {
            Reason missing =
                    Reason.of("measure.missing.ladder", question.indicator().name(), test.stage());
            return Actual.none(
                    DataState.MISSING_SETTING, missing, question.span().period(), List.of());
        }
        Facet rung = new Facet.Stage(ladder.get());
        Levels levels = new Levels(test.level(), test.above());
        List<Achievement> reports = setting.figures()
                .each(
                        question.cell(),
                        end(),
                        figure -> rung.of(figure) != null
                                && levels.fit(figure)
                                && !day(figure).isAfter(end()));
        Levels.Wrong wrong =
                new Levels.Wrong(question.cell(), question.span().period(), end(), figure -> rung.of(figure) != null);
        Actual found = found(question, rung, reports, steps);
        return levels.listing(found, wrong, setting.figures()).flagged(strangers(question, ladder.get()));
    }

    private Actual found(Question question, Facet rung, List<Achievement> reports, Steps steps) {
        Period months = question.span().period();
        LocalDate deadline = question.target().deadline();
        LocalDate by = end().isBefore(deadline) ? end() : deadline;
        Optional<Achievement> highest = reports.stream()
                .filter(figure -> !day(figure).isAfter(by))
                .max(Comparator.comparing((Achievement figure) -> height(rung, figure)));
        Operand goal = goal(question);
        boolean enough = highest.isPresent() && height(rung, highest.get()).compareTo(goal.value()) >= 0;
        if (!enough && reports.stream().noneMatch(figure -> fresh(figure, months))) {
            Pick pick = setting.figures().absence(question.cell(), rung, months);
            return Actual.none(pick.state(), question.cell().name() + rung.suffix(), months, pick.facts(Role.UNUSED));
        }
        Operand reached = highest.map(figure -> Steps.given(
                        Objects.requireNonNull(figure.stage()),
                        height(rung, figure),
                        Facet.Stage.RUNG,
                        figure.source()))
                .orElseGet(() -> new Operand("尚未到任何阶段", Fraction.ZERO, Facet.Stage.RUNG, null));
        Operand actual = steps.take(Quantity.ACTUAL, reached);
        new Comparison(setting, question, steps).hold(new Yardstick.Floor(goal, false, false), actual);
        List<Fact> facts = question.cell().facts(Role.ACTUAL, highest.stream().toList());
        Actual climbed = Actual.of(actual, months, facts);
        return enough ? climbed.settled(Finality.REACHED) : late(question, climbed, reports);
    }

    /** What was reached too late does not count, and that is said. */
    private static Actual late(Question question, Actual actual, List<Achievement> reports) {
        LocalDate deadline = question.target().deadline();
        List<Achievement> late =
                reports.stream().filter(figure -> day(figure).isAfter(deadline)).toList();
        return actual.and(question.cell().facts(Role.UNUSED, late))
                .flagged(late.stream()
                        .map(figure -> Reason.of(
                                "measure.flag.late",
                                Objects.requireNonNull(figure.stage()),
                                day(figure).toString(),
                                deadline.toString()))
                        .toList());
    }

    /** Stages that the ladder does not have say nothing. */
    private List<Reason> strangers(Question question, Ladder ladder) {
        return setting
                .figures()
                .each(
                        question.cell(),
                        end(),
                        figure -> figure.stage() != null
                                && ladder.rung(figure.stage()).isEmpty())
                .stream()
                .map(figure -> Reason.of("measure.flag.stage", Objects.requireNonNull(figure.stage()), ladder.name()))
                .toList();
    }

    private Operand goal(Question question) {
        int height = setting.ladder(question.target())
                .orElseThrow()
                .rung(test.stage())
                .orElseThrow();
        return question.promised(test.stage(), Fraction.of(height), Facet.Stage.RUNG);
    }

    private LocalDate end() {
        return setting.end();
    }

    private boolean fresh(Achievement figure, Period months) {
        Period period = figure.period();
        return period.year() == months.year()
                && period.to() >= months.to() - setting.scheme().oldest();
    }

    /** The day it was reached; where that was not reported, the last day that the report speaks of. */
    private static LocalDate day(Achievement figure) {
        LocalDate date = figure.date();
        return date == null ? figure.period().end() : date;
    }

    private static Fraction height(Facet rung, Achievement figure) {
        Amount amount = Objects.requireNonNull(rung.of(figure));
        return amount.inBase();
    }
}
