package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void sharesHaveTwoDigitsAtMostAndAmountsFour() {
        assertThat(shown("70.909090", "%")).isEqualTo("70.91%");
        assertThat(shown("2.345", "个百分点")).isEqualTo("2.35个百分点");
        assertThat(shown("156.00004999", "亿元")).isEqualTo("156亿元");
        assertThat(shown("0.23456", "亿元")).isEqualTo("0.2346亿元");
        assertThat(shown("1.23456", "倍")).isEqualTo("1.23倍");
    }

    @Test
    void thereIsNeverAnExponent() {
        assertThat(shown("1200", "万亿元")).isEqualTo("1200万亿元");
        assertThat(Shown.amount(Amount.of("1E+3", "家"))).isEqualTo("1000家");
    }

    @Test
    void nothingIsRoundedToZeroOrToTheWhole() {
        assertThat(shown("99.996", "%")).isEqualTo("99.99%");
        assertThat(shown("100", "%")).isEqualTo("100%");
        assertThat(shown("100.001", "%")).isEqualTo("100.01%");
        assertThat(shown("0.00001", "亿元")).isEqualTo("0.0001亿元");
        assertThat(shown("-0.00001", "亿元")).isEqualTo("-0.0001亿元");
        assertThat(shown("0", "亿元")).isEqualTo("0亿元");
    }

    @Test
    void aHeadlineHasOneDigitInAnyCase() {
        assertThat(Shown.headline(
                        new Fraction(Fraction.ONE.numerator(), Fraction.of(3).numerator())))
                .isEqualTo("33.3%");
        assertThat(Shown.headline(Fraction.ONE)).isEqualTo("100.0%");
        assertThat(Shown.headline(Amount.of("99.97", "%").inBase())).isEqualTo("99.9%");
    }

    private static String shown(String value, String unit) {
        return Shown.amount(Amount.of(value, unit).inBase(), Unit.of(unit));
    }
}
