package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A formula's tree; {@link #unit} is {@link Unit#NONE} for a pure number. */
sealed interface Expression {
    /** Stands for what could not be read. */
    Expression UNKNOWN = new Literal(new Amount(BigDecimal.ZERO, Dimension.UNKNOWN));

    /** The dimension of the result. */
    Unit unit();

    /** The exact result in base units; null when something it needs is absent or a divisor is 0. */
    @Nullable
    Fraction evaluate(Values values);

    /** A number as written. */
    record Literal(Amount amount, Fraction value) implements Expression {
        Literal(Amount amount) {
            this(amount, amount.inBase());
        }

        @Override
        public Unit unit() {
            return Dimension.of(amount.unit());
        }

        @Override
        public @Nullable Fraction evaluate(Values values) {
            return value;
        }
    }

    /** 【名】; a number that came to have another dimension than when the formula was read counts as absent. */
    record Named(String name, Unit unit) implements Expression {
        @Override
        public @Nullable Fraction evaluate(Values values) {
            Amount amount = values.number(name).orElse(null);
            return amount != null && Dimension.same(amount.unit(), unit) ? amount.inBase() : null;
        }
    }

    /** A quantity. */
    record Asked(String name, Unit unit) implements Expression {
        @Override
        public @Nullable Fraction evaluate(Values values) {
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
        public @Nullable Fraction evaluate(Values values) {
            Fraction value = of.evaluate(values);
            return value == null ? null : value.negate();
        }
    }

    /** Two numbers with an operator between them. */
    record Binary(Operator operator, Expression left, Expression right, Unit unit) implements Expression {
        @Override
        public @Nullable Fraction evaluate(Values values) {
            Fraction first = left.evaluate(values);
            Fraction second = first == null ? null : right.evaluate(values);
            return first == null || second == null ? null : operator.apply(first, second);
        }
    }

    /** A function over numbers. */
    record Call(Function function, List<Expression> arguments, Unit unit) implements Expression {
        @Override
        public @Nullable Fraction evaluate(Values values) {
            List<Fraction> numbers = new ArrayList<>(arguments.size());
            for (Expression argument : arguments) {
                Fraction number = argument.evaluate(values);
                if (number == null) {
                    return null;
                }
                numbers.add(number);
            }
            return function.apply(numbers);
        }
    }

    /** What is asked of others. */
    record Inquired(Reference reference, Unit unit) implements Expression {
        @Override
        public @Nullable Fraction evaluate(Values values) {
            return values.reference(reference).orElse(null);
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
        public @Nullable Fraction evaluate(Values values) {
            Fraction share = share(values);
            Fraction least = base.evaluate(values);
            Fraction most = range.evaluate(values);
            return share == null || least == null || most == null ? null : least.plus(most.times(share));
        }

        private @Nullable Fraction share(Values values) {
            Fraction low = worst.evaluate(values);
            Fraction high = best.evaluate(values);
            Fraction value = own.evaluate(values);
            if (low == null || high == null || value == null) {
                return null;
            }
            Fraction width = high.minus(low);
            return width.signum() == 0 ? Fraction.ONE : value.minus(low).dividedBy(width);
        }
    }

    /** 查表: the row that holds the key. */
    record LookUp(String table, Expression key, Unit unit) implements Expression {
        @Override
        public @Nullable Fraction evaluate(Values values) {
            Fraction at = key.evaluate(values);
            Amount amount = at == null
                    ? null
                    : values.table(table).flatMap(rows -> rows.lookUp(at)).orElse(null);
            return amount != null && Dimension.same(amount.unit(), unit) ? amount.inBase() : null;
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
        public @Nullable Fraction evaluate(Values values) {
            if (measured
                    && values.measure()
                            .filter(unit -> Dimension.steps(unit, written(step, values)))
                            .isEmpty()) {
                return null;
            }
            Fraction far = distance.evaluate(values);
            Fraction one = step.evaluate(values);
            return far == null || one == null || one.signum() <= 0 ? null : count.of(far.dividedBy(one));
        }
    }
}
