package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Powers with a fraction for an exponent, for the path to a multiple. */
final class Root {
    private Root() {}

    /**
     * {@code number} to the power of {@code gone / all}, rounded half up to {@link Fraction#DIVISION}; {@code number} itself
     * where the two are equal, 1 where nothing is gone.
     *
     * <p>With d digits after the point the power is the {@code all}-th root of {@code number^gone * 10^(d * all)}, cut to a
     * whole number, over 10^d. Cutting first and rounding half up at fewer digits rounds the exact power: the half itself is
     * a number of d digits, so the cut never falls below it.
     *
     * @param number not below 0
     * @param gone 0 to {@code all}
     * @param all above 0
     */
    static Fraction power(Fraction number, int gone, int all) {
        if (gone == all) {
            return number;
        }
        if (gone == 0) {
            return Fraction.ONE;
        }
        MathContext division = Fraction.DIVISION;
        BigInteger above = whole(number.numerator(), number).pow(gone);
        BigInteger below = whole(number.denominator(), number).pow(gone);
        int digits = division.getPrecision() + 2 + below.bitLength() / gone;
        BigInteger radicand = above.multiply(BigInteger.TEN.pow(digits * all)).divide(below);
        return Fraction.of(new BigDecimal(root(radicand, all), digits).round(division));
    }

    /** One side of a fraction without digits after the point; both sides are scaled alike. */
    private static BigInteger whole(BigDecimal side, Fraction number) {
        int scale = Math.max(
                0, Math.max(number.numerator().scale(), number.denominator().scale()));
        return side.movePointRight(scale).toBigIntegerExact();
    }

    /**
     * The whole part of the {@code degree}-th root. Newton's steps from above fall until they reach it: the first that does
     * not fall was made at the root.
     */
    static BigInteger root(BigInteger number, int degree) {
        if (number.signum() == 0 || degree == 1) {
            return number;
        }
        BigInteger less = BigInteger.valueOf(degree - 1L);
        BigInteger guess = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (true) {
            BigInteger next = guess.multiply(less)
                    .add(number.divide(guess.pow(degree - 1)))
                    .divide(BigInteger.valueOf(degree));
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }
}
