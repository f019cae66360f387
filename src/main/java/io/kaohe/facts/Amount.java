package io.kaohe.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An exact number with its unit, as written: 220亿元, 0.9%.
 *
 * @param value the number in front of the unit
 * @param unit its unit
 */
public record Amount(BigDecimal value, Unit unit) {
    /** The amount written {@code value unit}; for numbers that stand in code and tests. */
    public static Amount of(String value, String unit) {
        return new Amount(new BigDecimal(value), Unit.of(unit));
    }

    /** The exact number of base units: 220亿元 is 22000000000. */
    public Fraction inBase() {
        return Fraction.of(unit.exponent() == 0 ? value : value.scaleByPowerOfTen(unit.exponent()));
    }

    /** The number and the unit, without exponent: {@code 220亿元}. */
    @Override
    public String toString() {
        return value.toPlainString() + unit.symbol();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount && value.equals(amount.value) && unit.equals(amount.unit);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + unit.hashCode();
    }
}
