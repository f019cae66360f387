package io.kaohe.rules;

import io.kaohe.facts.Unit;
import io.kaohe.report.Quantity;

/** The unit of each quantity. */
final class Units {
    /** The unit of what is measured differs from target to target: such quantities go with each other and with 0 only. */
    static final Unit OF_INDICATOR = new Unit("", "指标的计量单位", 0);

    private Units() {}

    static Unit of(Quantity quantity) {
        return switch (quantity) {
            case ACTUAL, TARGET, EXPECTED, GAP, PACE_SHORTFALL, SURPLUS, HIGH, BASE, MONTHLY_NEED, PROJECTED ->
                OF_INDICATOR;
            case COMPLETION, PROGRESS, PACE, PACE_RATIO, GROWTH, SCORE_RATE -> Unit.PERCENT;
            case PACE_GAP -> Unit.PERCENTAGE_POINT;
            case PLACE -> Unit.PLACE;
            case FULL_MARKS, RULED_POINTS -> Unit.POINT;
        };
    }

    /** The unit as a message names it. */
    static String name(Unit unit) {
        return unit.symbol().isEmpty() ? (unit.base().isEmpty() ? "无单位" : unit.base()) : unit.symbol();
    }
}
