package io.kaohe.measure;

import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * 倍数 (翻一番): the figure over that of a base year, against the multiple, or against the path to it. A stock is held against
 * what stood at the base year's end, everything else against the same months.
 */
record MultipleKind(Setting setting, Test.Multiple test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Facet level = Facet.LEVEL;
        Label label = new Label(question.cell().name(), "本期");
        Actual now = setting.values().checked(question.wanted(level, label), question.span(), steps);
        Operand value = now.value();
        Test.BaseYear stated = test.base();
        if (value == null) {
            return now;
        }
        if (stated == null) {
            Reason missing =
                    Reason.of("measure.missing.base-year", question.indicator().name());
            return Actual.none(DataState.MISSING_SETTING, missing, now.span(), now.facts());
        }
        int year = setting.round().year();
        int from = stated.year() == null ? year - 1 : stated.year();
        Period months = question.stock() ? new Period(from, 12, 12) : now.span().yearsBefore(year - from);
        Wanted past = question.wanted(level, new Label(months.words(), Quantity.BASE.chinese()));
        Actual before = setting.values().plain(past, Span.exact(months), steps);
        List<Fact> facts = new ArrayList<>(now.facts());
        facts.addAll(before.as(Role.BASE));
        Operand found = before.value();
        if (from >= year || found == null || found.value().signum() <= 0) {
            return Actual.none(DataState.MISSING_BASE, question.cell().name(), months, facts);
        }
        Operand base = steps.as(Quantity.BASE, found);
        Operand reached = steps.divide(Quantity.ACTUAL, Unit.TIMES, value, base);
        Yardstick due = new Yardstick.Floor(promised(question, from, steps), false, true);
        new Comparison(setting, question, steps).whole(due, reached);
        return now.worth(reached).on(facts);
    }

    /** The multiple itself from its end year on, its share of equal yearly steps before. */
    private Operand promised(Question question, int from, Steps steps) {
        Operand multiple = question.promised("目标", test.value());
        int year = setting.round().year();
        int until = test.until() == null ? year : test.until();
        if (year >= until || multiple.value().signum() <= 0) {
            return multiple;
        }
        Operand gone = Steps.count("已过年数", year - from, "年");
        return steps.path(Quantity.TARGET.chinese(), multiple, gone, Steps.count("全程年数", until - from, "年"));
    }
}
