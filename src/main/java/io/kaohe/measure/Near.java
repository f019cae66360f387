package io.kaohe.measure;

import io.kaohe.facts.Direction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import java.util.List;

/**
 * About so much (左右).
 *
 * @param promised the number that is to be come near to
 * @param tolerance how near is near enough
 * @param twoSided whether too much misses as too little does; otherwise only the bad side counts
 * @param lower whether less is better, so that too much is the bad side
 */
record Near(Operand promised, Operand tolerance, boolean twoSided, boolean lower) implements Yardstick {
    static Near of(Indicator indicator, Operand promised, Tolerance tolerance) {
        Operand within = Steps.given(
                "容差", tolerance.within().inBase(), tolerance.within().unit(), indicator.source());
        boolean lower = indicator.direction() == Direction.LOWER;
        return new Near(promised, within, tolerance.twoSided(), lower);
    }

    @Override
    public boolean strict() {
        return false;
    }

    @Override
    public boolean limit() {
        return lower;
    }

    @Override
    public Operand gap(Operand target, Operand reached, Steps steps) {
        String gap = Quantity.GAP.chinese();
        Unit apart = Yardstick.apart(target.unit());
        if (twoSided) {
            boolean above = reached.value().compareTo(target.value()) > 0;
            Operand off = steps.minus("偏差", apart, above ? reached : target, above ? target : reached);
            return steps.minus(gap, apart, off, tolerance);
        }
        if (lower) {
            Operand most = steps.sum("容许最高", List.of(target, tolerance));
            return steps.minus(gap, apart, reached, most);
        }
        Operand least = steps.minus("容许最低", target.unit(), target, tolerance);
        return steps.minus(gap, apart, least, reached);
    }

    /** Only where more is better: within the tolerance of a limit, more than the number is no merit. */
    @Override
    public void surplus(Operand target, Operand reached, Steps steps) {
        if (!twoSided && !lower) {
            steps.minus(Quantity.SURPLUS, Yardstick.apart(target.unit()), reached, target);
        }
    }

    @Override
    public boolean passed(Operand reached) {
        boolean above = reached.value().compareTo(promised.value()) > 0;
        return (twoSided || lower) && above && falls(reached);
    }

    @Override
    public Operand worst(String name, List<Operand> reached, Steps steps) {
        if (!twoSided) {
            return lower ? steps.greatest(name, reached) : steps.least(name, reached);
        }
        Operand least = steps.least("成员最低", reached);
        Operand most = steps.greatest("成员最高", reached);
        boolean low = gap(promised, least, Steps.unwritten())
                        .value()
                        .compareTo(gap(promised, most, Steps.unwritten()).value())
                >= 0;
        return steps.take(name, low ? least : most);
    }

    /** What is near enough on both sides may still become too much. */
    @Override
    public Finality finality(Operand reached) {
        if (passed(reached)) {
            return Finality.BROKEN;
        }
        return twoSided || lower || falls(reached) ? Finality.OPEN : Finality.REACHED;
    }
}
