package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * The share of a yearly number that is due by the end of a month.
 *
 * @param path shares due at the end of each quarter; empty for a linear schedule
 * @param deadline when the whole is due
 */
record Schedule(List<Fraction> path, LocalDate deadline) {
    /** The share due by the end of {@code span}; of a path with an earlier deadline, its share of what is due by then. */
    Operand due(Period span, Steps steps) {
        String pace = Quantity.PACE.chinese();
        int last = deadline.getMonthValue();
        if (path.isEmpty()) {
            return steps.divide(
                    pace, Unit.PERCENT, Steps.count("已过月数", span.to(), "个月"), Steps.count("限期月数", last, "个月"));
        }
        Operand now = share(span.to(), steps);
        Operand all = share(last, steps);
        return last == 12 || all.value().signum() == 0
                ? steps.take(Quantity.PACE, now)
                : steps.divide(pace, Unit.PERCENT, now, all);
    }

    /** The share of the year due by the end of the month; within a quarter it grows evenly. */
    private Operand share(int month, Steps steps) {
        int quarter = (month - 1) / 3;
        int months = month - quarter * 3;
        Operand end = new Operand(quarter * 3 + 3 + "月末应达", path.get(quarter), Unit.PERCENT, null);
        if (months == 3) {
            return end;
        }
        Fraction before = quarter == 0 ? Fraction.ZERO : path.get(quarter - 1);
        Operand start = new Operand(quarter == 0 ? "年初" : quarter * 3 + "月末应达", before, Unit.PERCENT, null);
        Operand growth = steps.minus("本季应增", Unit.PERCENT, end, start);
        Operand passed =
                steps.divide("本季已过", Unit.PERCENT, Steps.count("已过月数", months, "个月"), Steps.count("全季月数", 3, "个月"));
        Operand grown = steps.times("本季已增", Unit.PERCENT, growth, passed);
        return steps.sum(month + "月末应达", List.of(start, grown));
    }
}
