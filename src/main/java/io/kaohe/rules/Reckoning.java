package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Unit;
import io.kaohe.formula.Formula;
import io.kaohe.formula.Values;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points from formulas.
 *
 * @param values what their names stand for
 * @param rounding the scheme's rounding point 分项; null without one: points are written to 34 digits then
 */
record Reckoning(Values values, @Nullable Rounding rounding) {
    /** The points; null when something that the formula takes is not known. */
    @Nullable
    BigDecimal points(Formula formula) {
        Fraction points = formula.evaluate(values);
        return points == null ? null : awarded(points);
    }

    /** Points as awarded. */
    BigDecimal awarded(Fraction points) {
        return rounding == null ? points.decimal() : rounding.apply(points);
    }

    /** 2分, or the formula with its numbers = 2分. */
    String shown(Formula formula, BigDecimal points) {
        String numbers = formula.show(values);
        String text = text(points);
        return numbers.equals(text) ? text : numbers + " = " + text;
    }

    /** Points as people write them. */
    static String text(BigDecimal points) {
        BigDecimal shortest = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return new Amount(shortest, Unit.POINT).toString();
    }
}
