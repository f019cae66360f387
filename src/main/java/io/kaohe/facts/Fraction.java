package io.kaohe.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact rational number. Rules and rankings compare fractions by cross-multiplying, so that no comparison depends on
 * where a division was cut off; a division takes place only for what is shown or paid.
 *
 * @param numerator carries the sign
 * @param denominator above 0
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    /** How a quotient is written down when it must be: 34 digits, half up. */
    public static final MathContext DIVISION = new MathContext(34, RoundingMode.HALF_UP);

    /** 0. */
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** 1. */
    public static final Fraction ONE = of(BigDecimal.ONE);

    /** Brings the sign into the numerator. @throws ArithmeticException when the denominator is 0 */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is 0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    /** The fraction {@code value / 1}. */
    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    /** The fraction {@code value / 1}. */
    public static Fraction of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** The exact sum. */
    public Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                product(numerator, other.denominator).add(product(other.numerator, denominator)),
                product(denominator, other.denominator));
    }

    /** Most numbers are whole parts of 1: nothing is multiplied then. */
    @SuppressWarnings("ReferenceEquality") // another 1 is multiplied, with the same result
    private static BigDecimal product(BigDecimal one, BigDecimal other) {
        if (other == BigDecimal.ONE) {
            return one;
        }
        return one == BigDecimal.ONE ? other : one.multiply(other);
    }

    /** The exact difference. */
    public Fraction minus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.subtract(other.numerator), denominator);
        }
        return plus(other.negate());
    }

    /** The exact product. */
    public Fraction times(Fraction other) {
        return new Fraction(product(numerator, other.numerator), product(denominator, other.denominator));
    }

    /** The exact quotient. @throws ArithmeticException when {@code other} is 0 */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(product(numerator, other.denominator), product(denominator, other.numerator));
    }

    /** The number with the opposite sign. */
    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The lesser of the two. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of the two. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The number to 34 digits, half up; exact where that many are enough. */
    public BigDecimal decimal() {
        boolean whole = denominator.scale() == 0 && denominator.compareTo(BigDecimal.ONE) == 0;
        return whole ? numerator.round(DIVISION) : numerator.divide(denominator, DIVISION);
    }

    /** The number cut to {@code digits} digits after the point, from the exact fraction. */
    @SuppressWarnings("ReferenceEquality") // by another 1 is divided, with the same result
    public BigDecimal rounded(int digits, RoundingMode mode) {
        return denominator == BigDecimal.ONE
                ? numerator.setScale(digits, mode)
                : numerator.divide(denominator, digits, mode);
    }

    /** By value: 1/2 and 2/4 compare as equal. */
    @Override
    public int compareTo(Fraction other) {
        return other.numerator.signum() == 0
                ? numerator.signum()
                : product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    /** By value. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    /** Agrees with {@link #equals}. */
    @Override
    public int hashCode() {
        return decimal().stripTrailingZeros().hashCode();
    }

    /** The decimal, without exponent and trailing zeros. */
    @Override
    public String toString() {
        return decimal().stripTrailingZeros().toPlainString();
    }
}
