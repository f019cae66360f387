package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.formula.Formula;
import io.kaohe.formula.Values;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Step;
import io.kaohe.report.Working;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Points from a formula: the formula, what limited it, and how it was rounded. */
record FormulaWorking(Outcome.Reckoned how, PartSubject part, BigDecimal points) implements Working {
    /** What the points are called; before they are limited or rounded they are only reckoned. */
    static final String POINTS = "得分";

    static final String RECKONED = "算得";

    /** On which side points are held. */
    enum Bound {
        FLOOR("，不低于", Operation.GREATEST),
        CAP("，不超过", Operation.LEAST);

        private final String word;
        private final Operation operation;

        Bound(String word, Operation operation) {
            this.word = word;
            this.operation = operation;
        }

        Fraction hold(Fraction points, Fraction at) {
            return this == FLOOR ? points.max(at) : points.min(at);
        }
    }

    /** What points are held at, above or below. */
    private record Limit(Bound bound, Formula formula) {}

    /** Points so far, and what limited them. */
    private record Sum(Fraction value, List<Limit> limits) {}

    /** The exact points; null when a quantity or a number that they take is not known. */
    static @Nullable Fraction value(Outcome.Reckoned how, Values values) {
        Fraction value = how.formula().evaluate(values);
        return within(within(value, how.floor(), Bound.FLOOR, values), how.cap(), Bound.CAP, values);
    }

    private static @Nullable Fraction within(
            @Nullable Fraction value, @Nullable Formula limit, Bound bound, Values values) {
        if (value == null || limit == null) {
            return value;
        }
        Fraction at = limit.evaluate(values);
        return at == null ? null : bound.hold(value, at);
    }

    private static @Nullable Sum sum(Outcome.Reckoned how, Values values) {
        Fraction value = how.formula().evaluate(values);
        Sum sum = value == null ? null : new Sum(value, List.of());
        return held(held(sum, how.floor(), Bound.FLOOR, values), how.cap(), Bound.CAP, values);
    }

    private static @Nullable Sum held(@Nullable Sum sum, @Nullable Formula limit, Bound bound, Values values) {
        if (sum == null || limit == null) {
            return sum;
        }
        Fraction at = limit.evaluate(values);
        if (at == null) {
            return null;
        }
        Fraction kept = bound.hold(sum.value(), at);
        if (kept.compareTo(sum.value()) == 0) {
            return sum;
        }
        List<Limit> limits = new ArrayList<>(sum.limits());
        limits.add(new Limit(bound, limit));
        return new Sum(kept, limits);
    }

    @Override
    public String text() {
        StringBuilder shown = new StringBuilder(how.formula().show(values()));
        for (Limit limit : sum().limits()) {
            shown.append(limit.bound().word).append(limit.formula().show(values()));
        }
        return shown.append(" = ").append(Reckoning.text(points)).toString();
    }

    private Values values() {
        return new SubjectValues(part);
    }

    private Sum sum() {
        return Objects.requireNonNull(sum(how, values()));
    }

    @Override
    public List<Step> steps() {
        Sum sum = sum();
        boolean last = sum.limits().isEmpty() && sum.value().equals(Fraction.of(points));
        List<Step> steps = new ArrayList<>(how.formula().steps(last ? POINTS : RECKONED, values()));
        for (Limit limit : sum.limits()) {
            limit(limit, limit.equals(sum.limits().get(sum.limits().size() - 1)), steps);
        }
        if (!last) {
            rounded(RECKONED, sum.value(), points, steps);
        }
        return steps;
    }

    private void limit(Limit limit, boolean outermost, List<Step> steps) {
        Fraction before = steps.get(steps.size() - 1).value();
        List<Step> at = limit.formula().steps(limit.bound().word.substring(1), values());
        Step bound = at.get(at.size() - 1);
        String name = limit.formula().text();
        Operand held = new Operand(name, bound.value(), Unit.POINT, null);
        steps.addAll(at.subList(0, at.size() - 1));
        if (bound.operation() != Operation.GIVEN) {
            steps.add(new Step(name, bound.operation(), bound.operands(), bound.value(), bound.unit()));
        }
        Fraction kept = limit.bound().hold(before, bound.value());
        boolean last = outermost && kept.equals(Fraction.of(points));
        Operand reckoned = new Operand(RECKONED, before, Unit.POINT, null);
        steps.add(
                new Step(last ? POINTS : RECKONED, limit.bound().operation, List.of(reckoned, held), kept, Unit.POINT));
    }

    /** The last step, where the scheme's rounding made another number of it. */
    static void rounded(String name, Fraction exact, BigDecimal points, List<Step> steps) {
        Fraction paid = Fraction.of(points);
        if (!paid.equals(exact)) {
            Operand whole = new Operand(name, exact, Unit.POINT, null);
            steps.add(new Step(POINTS, Operation.ROUND, List.of(whole), paid, Unit.POINT));
        }
    }
}
