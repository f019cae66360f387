package io.kaohe.facts;

import org.jspecify.annotations.Nullable;

/**
 * How many bodies of a class may have a grade (名额). Those over it get the next lower one.
 *
 * @param grade the grade; a higher one counts too
 * @param share of the bodies that are placed together, 0 to 1; null where a number is given
 * @param number how many bodies; null where a share is given
 * @param rounding how the share is made a number of bodies
 * @param ties whether those who share the last place all get in; otherwise none of them does
 */
public record Quota(
        String grade, @Nullable Fraction share, @Nullable Integer number, RoundingMode rounding, boolean ties) {
    /** How many of so many bodies. */
    public int of(int bodies) {
        if (number != null) {
            return number;
        }
        Fraction exact = share == null ? Fraction.ZERO : share.times(Fraction.of(bodies));
        return new Rounding(0, rounding).apply(exact).intValueExact();
    }
}
