package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a hole between them.
 *
 * @param from the lower end; null for none
 * @param fromIn whether the lower end belongs to it
 * @param to the upper end; null for none
 * @param toIn whether the upper end belongs to it
 */
record Span(
        @Nullable Fraction from, boolean fromIn, @Nullable Fraction to, boolean toIn) {
    /** Every number. */
    static final Span ALL = new Span(null, false, null, false);

    /** The numbers for which a comparison with {@code value} holds. */
    static Span of(Relation relation, Fraction value) {
        return switch (relation) {
            case NOT_BELOW -> new Span(value, true, null, false);
            case ABOVE -> new Span(value, false, null, false);
            case NOT_ABOVE -> new Span(null, false, value, true);
            case BELOW -> new Span(null, false, value, false);
            case EQUAL -> point(value);
        };
    }

    /** One number. */
    static Span point(Fraction value) {
        return new Span(value, true, value, true);
    }

    /** The numbers between two others, without them; null for no end. */
    static Span between(@Nullable Fraction from, @Nullable Fraction to) {
        return new Span(from, false, to, false);
    }

    /** The numbers in both. */
    Span and(Span other) {
        int lower = compare(from, other.from, -1);
        int upper = compare(to, other.to, 1);
        return new Span(
                lower >= 0 ? from : other.from,
                lower == 0 ? fromIn && other.fromIn : lower > 0 ? fromIn : other.fromIn,
                upper <= 0 ? to : other.to,
                upper == 0 ? toIn && other.toIn : upper < 0 ? toIn : other.toIn);
    }

    /** An end that is not there lies beyond all others: {@code none} is the side on which it does. */
    private static int compare(@Nullable Fraction one, @Nullable Fraction other, int none) {
        if (one == null || other == null) {
            return one != null ? -none : other != null ? none : 0;
        }
        return one.compareTo(other);
    }

    boolean empty() {
        if (from == null || to == null) {
            return false;
        }
        int ends = from.compareTo(to);
        return ends > 0 || (ends == 0 && !(fromIn && toIn));
    }

    /** Whether every number of the other is one of this. */
    boolean holds(Span other) {
        return and(other).equals(other);
    }

    boolean single() {
        return from != null && to != null && from.equals(to);
    }

    /** Whether this ends where the other begins, with nothing between them. */
    boolean touches(Span next) {
        return to != null && next.from != null && to.equals(next.from) && toIn != next.fromIn;
    }

    /** Whether all of it lies below the other. */
    boolean before(Span other) {
        return to != null && other.from != null && new Span(other.from, other.fromIn, to, toIn).empty();
    }

    /** This and the one that it touches. */
    Span with(Span next) {
        return new Span(from, fromIn, next.to, next.toIn);
    }

    /** -1, 0 or 1 where all of it lies below, at or above the number; null where it lies on both sides. */
    @Nullable
    Integer side(Fraction number) {
        if (equals(point(number))) {
            return 0;
        }
        if (from != null && (from.compareTo(number) > 0 || (from.equals(number) && !fromIn))) {
            return 1;
        }
        return to != null && (to.compareTo(number) < 0 || (to.equals(number) && !toIn)) ? -1 : null;
    }

    /** Whether there is a whole number in it. */
    boolean whole() {
        if (from == null || to == null) {
            return true;
        }
        BigDecimal first = from.rounded(0, RoundingMode.CEILING);
        boolean out = !fromIn && from.equals(Fraction.of(first));
        return holds(point(Fraction.of(out ? first.add(BigDecimal.ONE) : first)));
    }
}
