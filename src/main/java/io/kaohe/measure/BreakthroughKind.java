package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 零的突破: none at that level at the end of last year, one or more now. Where there was one, the promise contradicts the facts. */
record BreakthroughKind(Setting setting, Test.Breakthrough test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Period months = question.span().period();
        Levels levels = new Levels(test.level(), test.above());
        Actual found = found(question, levels, steps);
        Levels.Wrong wrong = new Levels.Wrong(question.cell(), months, months.end(), figure -> figure.value() != null);
        return levels.listing(found, wrong, setting.figures());
    }

    private Actual found(Question question, Levels levels, Steps steps) {
        int year = question.span().period().year() - 1;
        Period past = question.stock() ? new Period(year, 12, 12) : Period.through(year, 12);
        Steps draft = steps.draft();
        Actual before = sum(question, new Counted(levels, past.words()), Span.exact(past), draft);
        Operand base = before.value();
        Counted counted = new Counted(levels, Quantity.ACTUAL.chinese());
        String name = counted.name(question);
        if (base != null && base.value().signum() != 0) {
            Reason conflict = Reason.of("measure.missing.conflict", name, past.words(), Steps.shown(base));
            return Actual.none(DataState.CONFLICT, conflict, past, before.as(Role.BASE));
        }
        Actual now = sum(question, counted, question.span(), steps);
        if (now.value() == null) {
            return now;
        }
        List<Fact> facts = new ArrayList<>(now.facts());
        facts.addAll(before.as(Role.BASE));
        if (base == null) {
            return Actual.none(DataState.MISSING_BASE, name, past, facts);
        }
        Operand reached = steps.as(Quantity.ACTUAL, now.value());
        steps.addAll(draft);
        steps.take(Quantity.BASE, base);
        Operand one = question.promised("零的突破", Fraction.ONE, reached.unit());
        Yardstick first = new Yardstick.Floor(one, false, false);
        new Comparison(setting, question, steps).hold(first, reached);
        return now.worth(reached).on(facts).settled(first.falls(reached) ? Finality.OPEN : Finality.REACHED);
    }

    /** What there is at the levels that count, as far as it is known; where nothing is, why not at the level asked for. */
    private Actual sum(Question question, Counted counted, Span span, Steps steps) {
        List<Actual> all = counted.levels().cells(question.cell()).stream()
                .map(cell ->
                        setting.values().plain(question.of(cell).wanted(Facet.LEVEL, counted.label(cell)), span, steps))
                .toList();
        List<Actual> known = all.stream().filter(each -> each.value() != null).toList();
        if (known.size() < 2) {
            return known.isEmpty() ? all.get(0) : known.get(0);
        }
        List<Operand> values =
                known.stream().map(each -> Objects.requireNonNull(each.value())).toList();
        List<Fact> facts = known.stream().flatMap(each -> each.facts().stream()).toList();
        return known.get(0).worth(steps.sum(counted.result(), values)).on(facts);
    }

    /**
     * What is counted.
     *
     * @param levels at which levels
     * @param result what the reader calls it
     */
    private record Counted(Levels levels, String result) {
        /** Of several levels each has its own name. */
        Label label(Cell cell) {
            return levels.above() ? Label.of(cell.name()) : new Label(cell.name(), result);
        }

        String name(Question question) {
            String words = levels.words();
            return question.indicator().name() + (words.isEmpty() ? "" : "（" + words + "）");
        }
    }
}
