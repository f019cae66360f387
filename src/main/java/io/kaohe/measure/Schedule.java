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
    /** The share due by the end of {@code span}; within a quarter of a path it grows evenly by the month. */
    Operand due(Period span, Steps steps) {
        String pace = Quantity.PACE.chinese();
        if (path.isEmpty()) {
            return steps.divide(
                    pace,
                    Unit.PERCENT,
                    Steps.count("已过月数", span.to(), "个月"),
                    Steps.count("限期月数", deadline.getMonthValue(), "个月"));
        }
        int quarter = (span.to() - 1) / 3;
        int months = span.to() - quarter * 3;
        Operand end = share("本季末应达", quarter);
        if (months == 3) {
            return steps.take(Quantity.PACE, end);
        }
        Operand start =
                quarter == 0 ? new Operand("年初", Fraction.ZERO, Unit.PERCENT, null) : share("上季末应达", quarter - 1);
        Operand growth = steps.minus("本季应增", Unit.PERCENT, end, start);
        Operand passed =
                steps.divide("本季已过", Unit.PERCENT, Steps.count("已过月数", months, "个月"), Steps.count("全季月数", 3, "个月"));
        Operand grown = steps.times("本季已增", Unit.PERCENT, growth, passed);
        return steps.sum(pace, List.of(start, grown));
    }

    private Operand share(String name, int quarter) {
        return new Operand(name, path.get(quarter), Unit.PERCENT, null);
    }
}
