package io.kaohe.rules;

import io.kaohe.facts.Unit;
import io.kaohe.formula.Scope;
import io.kaohe.report.Quantity;

/** The unit of each quantity. */
final class Units {
    private Units() {}

    static Unit of(Quantity quantity) {
        return switch (quantity) {
            case ACTUAL, TARGET, EXPECTED, GAP, PACE_SHORTFALL, SURPLUS, HIGH, BASE, MONTHLY_NEED, PROJECTED ->
                Scope.OF_INDICATOR;
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
