package io.kaohe.formula;

import io.kaohe.facts.Unit;
import java.util.Optional;
import java.util.Set;

/**
 * The arithmetic of units. Shares, bare numbers and counts are pure numbers, written {@link Unit#NONE}; every other base
 * is a dimension of its own.
 */
final class Dimension {
    /** The unit of what could not be read; it goes with any other, so that one flaw is told once. */
    static final Unit UNKNOWN = new Unit("?", "?", 0);

    private static final Set<String> PURE = Set.of("", "比", "位", "次", "项", "名", "家", "个");

    private Dimension() {}

    /** Whether an amount in the unit is a pure number. */
    static boolean pure(Unit unit) {
        return PURE.contains(unit.base());
    }

    /** The unit itself, or {@link Unit#NONE} for a pure number. */
    static Unit of(Unit unit) {
        return pure(unit) ? Unit.NONE : unit;
    }

    /** Whether two amounts can be added and compared. */
    static boolean same(Unit left, Unit right) {
        return of(left).measuresAs(of(right)) || unknown(left, right);
    }

    /** The unit of a sum or of the lesser of the two; empty when they do not mix. */
    static Optional<Unit> sum(Unit left, Unit right) {
        return same(left, right) ? Optional.of(left.equals(UNKNOWN) ? of(right) : of(left)) : Optional.empty();
    }

    /** The unit of a product; empty when both sides have a dimension. */
    static Optional<Unit> product(Unit left, Unit right) {
        if (unknown(left, right)) {
            return Optional.of(UNKNOWN);
        }
        if (pure(left)) {
            return Optional.of(of(right));
        }
        return pure(right) ? Optional.of(left) : Optional.empty();
    }

    /** The unit of a quotient; empty when the divisor has a dimension that the dividend lacks. */
    static Optional<Unit> quotient(Unit left, Unit right) {
        if (unknown(left, right)) {
            return Optional.of(UNKNOWN);
        }
        if (same(left, right)) {
            return Optional.of(Unit.NONE);
        }
        return pure(right) ? Optional.of(left) : Optional.empty();
    }

    /** Whether it stands for the unit in which each target is measured. */
    static boolean measured(Unit unit) {
        return unit.equals(Scope.OF_INDICATOR);
    }

    /**
     * Whether a distance measured in {@code unit} has steps of {@code step}. A bare number or a count steps through what is
     * counted one by one: 1 goes with 件, and not with 万件 or 亿元, of which it would be the ten-thousandth part; and
     * not with a percentage, of which it would be a hundred points.
     */
    static boolean steps(Unit unit, Unit step) {
        if (share(unit)) {
            return share(step);
        }
        return pure(step) ? unit.exponent() == 0 : unit.measuresAs(step);
    }

    private static boolean share(Unit unit) {
        return unit.base().equals(Unit.PERCENT.base()) || unit.base().equals(Unit.PERCENTAGE_POINT.base());
    }

    private static boolean unknown(Unit left, Unit right) {
        return left.equals(UNKNOWN) || right.equals(UNKNOWN);
    }
}
