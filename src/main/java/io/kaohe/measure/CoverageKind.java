package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;

/** 覆盖 (全覆盖、应统尽统、清零): the members that have one, or a ratio, or the printed rate, against the whole; or the remainder against 0. */
record CoverageKind(Setting setting, Test.Coverage test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        if (test.remainder()) {
            return remainder(question, steps);
        }
        return question.indicator().members().isEmpty() ? rate(question, steps) : members(question, steps);
    }

    private Actual remainder(Question question, Steps steps) {
        Actual actual = setting.values().checked(question.actual(Facet.LEVEL), question.span(), steps);
        if (actual.value() == null) {
            return actual;
        }
        Operand open = steps.as(Quantity.ACTUAL, actual.value());
        Operand none = question.promised("清零", Fraction.ZERO, open.unit());
        new Comparison(setting, question, steps).hold(new Yardstick.Ceiling(none, false), open);
        return actual.worth(open);
    }

    private Actual rate(Question question, Steps steps) {
        Actual actual = setting.values().checked(question.actual(Facet.LEVEL), question.span(), steps);
        Operand value = actual.value();
        if (value == null) {
            return actual;
        }
        if (!value.unit().measuresAs(Unit.PERCENT)) {
            Reason missing =
                    Reason.of("measure.missing.population", question.indicator().name());
            return Actual.none(DataState.MISSING_SETTING, missing, actual.span(), actual.facts());
        }
        Operand covered = steps.as(Quantity.ACTUAL, value);
        hold(question, covered, steps);
        return actual.worth(covered);
    }

    /** Each member counts once, however many it has; all of them must have answered. */
    private Actual members(Question question, Steps steps) {
        Steps draft = steps.draft();
        Several members = Members.of(setting, question, Facet.LEVEL, draft);
        if (!members.complete()) {
            return members.none(Role.MEMBER);
        }
        steps.addAll(draft);
        Operand with = steps.count("覆盖数", "个", members.values());
        Operand all = Steps.count("应覆盖数", members.known().size(), "个");
        Operand covered = steps.divide(Quantity.ACTUAL, Unit.PERCENT, with, all);
        hold(question, covered, steps);
        return checked(question, members.decided(covered, Role.MEMBER))
                .flagged(members.named(
                        "measure.flag.uncovered", one -> one.value().value().compareTo(Fraction.ONE) < 0));
    }

    /** A rate that was printed for the whole of the same months is the cross-check. */
    private Actual checked(Question question, Actual counted) {
        Span same = Span.exact(counted.span());
        Actual printed = setting.values().printed(question.actual(Facet.LEVEL), same, Steps.unwritten());
        Operand rate = printed.value();
        return rate != null && rate.unit().measuresAs(Unit.PERCENT)
                ? counted.checked(printed, false, question.actual(Facet.LEVEL))
                : counted;
    }

    private void hold(Question question, Operand covered, Steps steps) {
        Operand whole = question.promised("全覆盖", Fraction.ONE, Unit.PERCENT);
        new Comparison(setting, question, steps).whole(new Yardstick.Floor(whole, false, false), covered);
    }
}
