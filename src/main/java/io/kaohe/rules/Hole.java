package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of which no band says anything.
 *
 * @param axis what is banded
 * @param span the numbers
 * @param inner whether there is a band on either side
 * @param rest what else is supposed, as conditions
 * @param near the rule whose band comes nearest
 * @param place its bound
 */
record Hole(Axis axis, Span span, boolean inner, String rest, Rule near, Source place) {
    private static final Fraction HALF = Fraction.of(new BigDecimal("0.5"));
    private static final Fraction STEP = Fraction.of(new BigDecimal("0.01"));

    /** What the bands give. */
    String what() {
        return near.outcome() instanceof Outcome.Graded ? "等次" : "灯";
    }

    /** The numbers as a condition. */
    String told() {
        return Told.span(axis, span);
    }

    /** One of the numbers. */
    String example() {
        return Told.span(axis, Span.point(one(span.from(), span.to())));
    }

    private static Fraction one(@Nullable Fraction from, @Nullable Fraction to) {
        if (from != null && to != null) {
            return from.plus(to).times(HALF);
        }
        return from == null ? to == null ? Fraction.ZERO : to.minus(STEP) : from.plus(STEP);
    }
}
