package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula's tree; {@link #unit} is {@link Unit#NONE} for a pure number. */
sealed interface Expression {
    /** Stands for what could not be read. */
    Expression UNKNOWN = new Literal(new Amount(BigDecimal.ZERO, Dimension.UNKNOWN));

    /** The dimension of the result. */
    Unit unit();

    /** The exact result in base units; empty when something it needs is absent or a divisor is 0. */
    Optional<Fraction> evaluate(Values values);

    /** A number as written. */
    record Literal(Amount amount) implements Expression {
        @Override
        public Unit unit() {
            return Dimension.of(amount.unit());
        }

        @Override
        public Optional<Fraction> evaluate(Values values) {
            return Optional.of(amount.inBase());
        }
    }

    /** 【名】; a number that came to have another dimension than when the formula was read counts as absent. */
    record Named(String name, Unit unit) implements Expression {
        @Override
        public Optional<Fraction> evaluate(Values values) {
            return values.number(name)
                    .filter(amount -> Dimension.same(amount.unit(), unit))
                    .map(Amount::inBase);
        }
    }

    /** A quantity. */
    record Asked(String name, Unit unit) implements Expression {
        @Override
        public Optional<Fraction> evaluate(Values values) {
            return values.quantity(name);
        }
    }

    /** The number with the opposite sign. */
    record Negative(Expression of) implements Expression {
        @Override
        public Unit unit() {
            return of.unit();
        }

        @Override
        public Optional<Fraction> evaluate(Values values) {
            return of.evaluate(values).map(Fraction::negate);
        }
    }

    /** Two numbers with an operator between them. */
    record Binary(Operator operator, Expression left, Expression right, Unit unit) implements Expression {
        @Override
        public Optional<Fraction> evaluate(Values values) {
            return left.evaluate(values).flatMap(l -> right.evaluate(values).flatMap(r -> operator.apply(l, r)));
        }
    }

    /** A function over numbers. */
    record Call(Function function, List<Expression> arguments, Unit unit) implements Expression {
        @Override
        public Optional<Fraction> evaluate(Values values) {
            List<Fraction> numbers = new ArrayList<>();
            for (Expression argument : arguments) {
                argument.evaluate(values).ifPresent(numbers::add);
            }
            return numbers.size() == arguments.size() ? Optional.of(function.apply(numbers)) : Optional.empty();
        }
    }

    /** What is asked of others. */
    record Inquired(Reference reference, Unit unit) implements Expression {
        @Override
        public Optional<Fraction> evaluate(Values values) {
            return values.reference(reference);
        }
    }

    /**
     * 功效: {@code base} for the worst of the group, {@code base + range} for the best, and in between in proportion; where
     * the worst is the best everybody has that.
     */
    record Efficacy(Asked own, Inquired worst, Inquired best, Expression base, Expression range) implements Expression {
        @Override
        public Unit unit() {
            return base.unit();
        }

        @Override
        public Optional<Fraction> evaluate(Values values) {
            return share(values)
                    .flatMap(share -> base.evaluate(values)
                            .flatMap(least -> range.evaluate(values).map(most -> least.plus(most.times(share)))));
        }

        private Optional<Fraction> share(Values values) {
            Optional<Fraction> low = worst.evaluate(values);
            Optional<Fraction> high = best.evaluate(values);
            Optional<Fraction> value = own.evaluate(values);
            if (low.isEmpty() || high.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            Fraction width = high.get().minus(low.get());
            return Optional.of(
                    width.signum() == 0
                            ? Fraction.ONE
                            : value.get().minus(low.get()).dividedBy(width));
        }
    }

    /** 查表: the row that holds the key. */
    record LookUp(String table, Expression key, Unit unit) implements Expression {
        @Override
        public Optional<Fraction> evaluate(Values values) {
            return key.evaluate(values)
                    .flatMap(k -> values.table(table).flatMap(rows -> rows.lookUp(k)))
                    .filter(amount -> Dimension.same(amount.unit(), unit))
                    .map(Amount::inBase);
        }
    }

    /** 每: how many steps there are; where the distance is {@code measured} as the target is, so must the step be. */
    record Every(Expression distance, Expression step, Count count, boolean measured) implements Expression {
        /** The unit of a step as its author wrote it; what is reckoned has none but its dimension, and a pure one may be a share. */
        private static Unit written(Expression step, Values values) {
            if (step instanceof Literal literal) {
                return literal.amount().unit();
            }
            Optional<Amount> named = step instanceof Named known ? values.number(known.name()) : Optional.empty();
            return named.map(Amount::unit).orElse(Dimension.pure(step.unit()) ? Unit.PERCENT : step.unit());
        }

        @Override
        public Unit unit() {
            return Unit.NONE;
        }

        @Override
        public Optional<Fraction> evaluate(Values values) {
            if (measured
                    && values.measure()
                            .filter(unit -> Dimension.steps(unit, written(step, values)))
                            .isEmpty()) {
                return Optional.empty();
            }
            return distance.evaluate(values)
                    .flatMap(far -> step.evaluate(values)
                            .filter(one -> one.signum() > 0)
                            .map(one -> count.of(far.dividedBy(one))));
        }
    }
}
