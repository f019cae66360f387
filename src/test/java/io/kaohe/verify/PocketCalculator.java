package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;

/** Works out what is printed, from its characters alone. */
final class PocketCalculator {
    private static final MathContext FINE = new MathContext(60);

    private final String keys;
    private int at;

    private PocketCalculator(String keys) {
        this.keys = keys.replace(" ", "");
    }

    /** With × and ÷ before + and −, as a person reads it. */
    static Fraction read(String keys) {
        PocketCalculator calculator = new PocketCalculator(keys);
        Fraction result = calculator.sum();
        if (calculator.at < calculator.keys.length()) {
            throw new IllegalArgumentException(keys);
        }
        return result;
    }

    /** Key after key, as a calculator that knows no such order does; brackets are worked out before. */
    static Fraction typed(String keys) {
        PocketCalculator calculator = new PocketCalculator(keys);
        Fraction shown = calculator.factor();
        while (calculator.at < calculator.keys.length()) {
            char sign = calculator.keys.charAt(calculator.at++);
            shown = apply(shown, sign, calculator.factor());
        }
        return shown;
    }

    private Fraction sum() {
        Fraction left = product();
        while (at < keys.length() && "+−".indexOf(keys.charAt(at)) >= 0) {
            left = apply(left, keys.charAt(at++), product());
        }
        return left;
    }

    private Fraction product() {
        Fraction left = factor();
        while (at < keys.length() && "×÷^".indexOf(keys.charAt(at)) >= 0) {
            left = apply(left, keys.charAt(at++), factor());
        }
        return left;
    }

    private Fraction factor() {
        Fraction number;
        if (keys.charAt(at) == '(') {
            at++;
            number = sum();
            at++;
        } else {
            int start = at;
            while (at < keys.length() && "-.0123456789".indexOf(keys.charAt(at)) >= 0) {
                at++;
            }
            number = Fraction.of(new BigDecimal(keys.substring(start, at)));
        }
        if (at < keys.length() && keys.charAt(at) == '%') {
            at++;
            return number.dividedBy(Fraction.of(100));
        }
        return number;
    }

    private static Fraction apply(Fraction left, char sign, Fraction right) {
        return switch (sign) {
            case '+' -> left.plus(right);
            case '−' -> left.minus(right);
            case '×' -> left.times(right);
            case '÷' -> left.dividedBy(right);
            case '^' -> power(left, right);
            default -> throw new IllegalArgumentException("" + sign);
        };
    }

    /** The root is closed in on from both sides. */
    private static Fraction power(Fraction number, Fraction exponent) {
        int root = exponent.denominator().intValueExact();
        BigDecimal power = number.decimal().pow(exponent.numerator().intValueExact());
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = power.max(BigDecimal.ONE);
        for (int i = 0; i < 150; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), FINE);
            if (middle.pow(root, FINE).compareTo(power) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Fraction.of(low);
    }
}
