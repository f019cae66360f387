package io.kaohe.formula;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operator between two numbers; {@link #sign} is how the reader of the text spells it. */
enum Operator {
    PLUS('+'),
    MINUS('-'),
    TIMES('*'),
    DIVIDE('/');

    private final char sign;

    Operator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The unit of the result; empty when the units do not go together. */
    Optional<Unit> unit(Unit left, Unit right) {
        return switch (this) {
            case PLUS, MINUS -> Dimension.sum(left, right);
            case TIMES -> Dimension.product(left, right);
            case DIVIDE -> Dimension.quotient(left, right);
        };
    }

    /** The result; null for a division by 0. */
    @Nullable
    Fraction apply(Fraction left, Fraction right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDE -> right.signum() == 0 ? null : left.dividedBy(right);
        };
    }

    /** The message for units that do not go together. */
    String flaw() {
        return switch (this) {
            case PLUS, MINUS -> "formula.unit.sum";
            case TIMES -> "formula.unit.product";
            case DIVIDE -> "formula.unit.quotient";
        };
    }
}
