package io.kaohe.measure;

import io.kaohe.facts.Period;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;

/** The change against the same months of the year before: relative where it is asked for in %, else absolute. */
final class Growths {
    private final Values values;

    Growths(Values values) {
        this.values = values;
    }

    Actual change(Wanted wanted, Facet.Growth growth, Span span, Steps steps) {
        Cell cell = wanted.cell();
        Actual now = values.plain(wanted.of(Facet.LEVEL, new Label("本期" + cell.name(), "本期")), span, steps);
        Operand first = now.value();
        if (first == null) {
            return now;
        }
        Period months = now.span().yearsBefore(1);
        Wanted past = wanted.of(Facet.LEVEL, new Label("上年同期" + cell.name(), "上年同期"));
        Actual before = values.plain(past, Span.exact(months), steps);
        List<Fact> facts = new ArrayList<>(now.facts());
        facts.addAll(before.as(Role.YEAR_BEFORE));
        Operand base = before.value();
        boolean relative = growth.unit().measuresAs(Unit.PERCENT);
        if (base == null || (relative && base.value().signum() <= 0)) {
            return Actual.none(DataState.MISSING_BASE, cell.name(), months, facts);
        }
        String result = wanted.label().result();
        if (!relative) {
            return Actual.of(steps.minus(result, growth.unit(), first, base), now.span(), facts);
        }
        Operand increase = steps.minus("增量", first.unit(), first, base);
        return Actual.of(steps.divide(result, growth.unit(), increase, base), now.span(), facts);
    }
}
