package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader sees them: plain, without exponent, rounded once and for show alone. */
final class Shown {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int SHARE_DIGITS = 2;
    private static final int DIGITS = 4;
    private static final int HEADLINE_DIGITS = 1;

    private Shown() {}

    /** The number of {@code unit}s, exact: {@code value} is in base units. */
    static Fraction in(Unit unit, Fraction value) {
        return value.times(Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-unit.exponent())));
    }

    /** 156亿元, 70.91%: shares to two digits, all else to four, without zeros at the end. */
    static String amount(Fraction value, Unit unit) {
        boolean share = unit.base().equals(Unit.PERCENT.base()) || unit.measuresAs(Unit.PERCENTAGE_POINT);
        return plain(rounded(in(unit, value), share ? SHARE_DIGITS : DIGITS)) + unit.symbol();
    }

    /** To four digits, shares too: enough to follow a calculation by hand. */
    static String fine(Fraction value, Unit unit) {
        return plain(rounded(in(unit, value), DIGITS)) + unit.symbol();
    }

    /** The amount as written, without zeros at the end. */
    static String amount(Amount amount) {
        return plain(amount.value()) + amount.unit().symbol();
    }

    /** A share with one digit in any case, as headlines have it: 75.3%. */
    static String headline(Fraction share) {
        return rounded(in(Unit.PERCENT, share), HEADLINE_DIGITS).toPlainString() + Unit.PERCENT.symbol();
    }

    /** The number without exponent and without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Points with at least the digits they are awarded with, so that they stand under each other. */
    static String points(BigDecimal points, Scheme scheme) {
        return points(points, digits(scheme));
    }

    /** Points with at least so many digits. */
    static String points(BigDecimal points, int digits) {
        BigDecimal plain = points.stripTrailingZeros();
        return plain.scale() < digits ? plain.setScale(digits).toPlainString() : plain.toPlainString();
    }

    /** The digits that points are awarded with. */
    static int digits(Scheme scheme) {
        return scheme.rounding(Scheme.PART).map(Rounding::digits).orElse(0);
    }

    /** Rounds half up, but shows 0 and 100 only where the number is that: 99.996% of a target is not the target. */
    private static BigDecimal rounded(Fraction number, int digits) {
        BigDecimal half = number.rounded(digits, RoundingMode.HALF_UP);
        for (Fraction landmark : new Fraction[] {Fraction.ZERO, HUNDRED}) {
            int side = number.compareTo(landmark);
            if (side != 0 && Fraction.of(half).equals(landmark)) {
                return number.rounded(digits, side > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
            }
        }
        return half;
    }
}
