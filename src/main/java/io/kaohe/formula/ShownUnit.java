package io.kaohe.formula;

import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;

/** In which unit the result of two numbers is shown: a share stays one, and what has a dimension keeps its unit. */
final class ShownUnit {
    private ShownUnit() {}

    static Unit of(Expression.Binary binary, Operand left, Operand right) {
        return switch (binary.operator()) {
            case PLUS, MINUS -> sum(left.unit(), right.unit());
            case TIMES -> product(left.unit(), right.unit());
            case DIVIDE -> quotient(left.unit(), right.unit());
        };
    }

    private static Unit sum(Unit left, Unit right) {
        return left.equals(Unit.NONE) ? right : left;
    }

    private static Unit product(Unit left, Unit right) {
        if (!Dimension.pure(left)) {
            return left;
        }
        if (!Dimension.pure(right)) {
            return right;
        }
        return percent(left) && percent(right) ? Unit.PERCENT : Unit.NONE;
    }

    private static Unit quotient(Unit left, Unit right) {
        if (Dimension.same(left, right)) {
            return !Dimension.pure(left) || percent(left) ? Unit.PERCENT : Unit.NONE;
        }
        return left;
    }

    private static boolean percent(Unit unit) {
        return unit.equals(Unit.PERCENT);
    }
}
