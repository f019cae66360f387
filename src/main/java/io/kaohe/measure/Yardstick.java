package io.kaohe.measure;

import io.kaohe.facts.Indicator;
import io.kaohe.facts.Test;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a number is held against what was promised; each number it comes to is written down. */
sealed interface Yardstick permits Yardstick.Floor, Yardstick.Ceiling, Yardstick.Range, Near {
    /** What was promised. */
    Operand promised();

    /** Whether a gap of 0 falls short too. */
    boolean strict();

    /** Writes how much is still to be reached of {@code target}, which is what was promised: above 0 falls short. */
    Operand gap(Operand target, Operand reached, Steps steps);

    /** Writes how far it was exceeded, with the number that is held against; nothing where it cannot be exceeded. */
    default void surplus(Operand target, Operand reached, Steps steps) {}

    /** Whether less is better. */
    default boolean limit() {
        return false;
    }

    /** Whether a number that only grows will never be good again. */
    default boolean passed(Operand reached) {
        return limit() && falls(reached);
    }

    /** The one of several that decides, as {@code name}. */
    default Operand worst(String name, List<Operand> reached, Steps steps) {
        return limit() ? steps.greatest(name, reached) : steps.least(name, reached);
    }

    /** Whether the number falls short of the whole. */
    default boolean falls(Operand reached) {
        int sign = gap(promised(), reached, Steps.unwritten()).value().signum();
        return sign > 0 || (sign == 0 && strict());
    }

    /** Whether what only grows is settled by now. */
    default Finality finality(Operand reached) {
        if (passed(reached)) {
            return Finality.BROKEN;
        }
        return limit() || falls(reached) ? Finality.OPEN : Finality.REACHED;
    }

    /** The yardstick of a test of one number; empty where the indicator lacks the tolerance it needs. */
    static Optional<Yardstick> of(Promise promise, Indicator indicator) {
        Test test = promise.test();
        Operand promised = promise.promised("目标", Objects.requireNonNull(test.value()));
        if (test instanceof Test.AtMost) {
            return Optional.of(new Ceiling(promised, test.strict()));
        }
        if (test instanceof Test.Between between) {
            return Optional.of(new Range(promised, promise.promised("目标高值", between.high())));
        }
        if (test instanceof Test.About) {
            Tolerance tolerance = indicator.tolerance();
            return Optional.ofNullable(tolerance).map(within -> Near.of(indicator, promised, within));
        }
        return Optional.of(new Floor(promised, test.strict(), true));
    }

    /** The unit of a difference: two shares lie 个百分点 apart. */
    static Unit apart(Unit unit) {
        return unit.measuresAs(Unit.PERCENT) && !unit.equals(Unit.TIMES) ? Unit.PERCENTAGE_POINT : unit;
    }

    /**
     * At least so much.
     *
     * @param exceedable whether more than that is worth saying
     */
    record Floor(Operand promised, boolean strict, boolean exceedable) implements Yardstick {
        @Override
        public Operand gap(Operand target, Operand reached, Steps steps) {
            return steps.minus(Quantity.GAP, apart(target.unit()), target, reached);
        }

        @Override
        public void surplus(Operand target, Operand reached, Steps steps) {
            if (exceedable) {
                steps.minus(Quantity.SURPLUS, apart(target.unit()), reached, target);
            }
        }
    }

    /** At most so much. */
    record Ceiling(Operand promised, boolean strict) implements Yardstick {
        @Override
        public Operand gap(Operand target, Operand reached, Steps steps) {
            return steps.minus(Quantity.GAP, apart(target.unit()), reached, target);
        }

        @Override
        public boolean limit() {
            return true;
        }
    }

    /** At least the lower number; more than the higher is beyond it. */
    record Range(Operand promised, Operand high) implements Yardstick {
        @Override
        public boolean strict() {
            return false;
        }

        @Override
        public Operand gap(Operand target, Operand reached, Steps steps) {
            return steps.minus(Quantity.GAP, apart(target.unit()), target, reached);
        }

        @Override
        public void surplus(Operand target, Operand reached, Steps steps) {
            Operand highest = steps.take(Quantity.HIGH, high);
            steps.minus(Quantity.SURPLUS, apart(target.unit()), reached, highest);
        }
    }
}
