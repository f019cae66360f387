package io.kaohe.facts;

import java.math.BigDecimal;

/**
 * A rounding point of a scheme (舍入).
 *
 * @param digits digits kept after the point; of a 完成率, digits of the percentage
 * @param mode how the rest is dropped
 */
public record Rounding(int digits, RoundingMode mode) {
    /** The number, rounded once from its exact value. */
    public BigDecimal apply(Fraction number) {
        return number.rounded(digits, javaMode());
    }

    private java.math.RoundingMode javaMode() {
        return switch (mode) {
            case HALF_UP -> java.math.RoundingMode.HALF_UP;
            case TRUNCATE -> java.math.RoundingMode.DOWN;
            case UP -> java.math.RoundingMode.UP;
        };
    }
}
