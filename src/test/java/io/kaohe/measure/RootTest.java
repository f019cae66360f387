package io.kaohe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Powers with a fraction for an exponent. */
class RootTest {
    private static final Fraction TWO = Fraction.of(2);

    @Test
    void squareRootOfTwoHasThirtyFourDigitsHalfUp() {
        assertThat(Root.power(TWO, 1, 2).numerator()).isEqualTo(new BigDecimal("1.414213562373095048801688724209698"));
    }

    @Test
    void lastDigitIsRoundedUpWhereTheNextIsFiveOrMore() {
        assertThat(Root.power(TWO, 1, 5).numerator()).isEqualTo(new BigDecimal("1.148698354997035006798626946777928"));
        assertThat(Root.power(Fraction.of(3), 1, 2).numerator())
                .isEqualTo(new BigDecimal("1.732050807568877293527446341505872"));
    }

    @Test
    void wholeRootsAreExact() {
        assertThat(Root.power(Fraction.of(4), 1, 2)).isEqualTo(TWO);
        assertThat(Root.power(Fraction.of(8), 2, 3)).isEqualTo(Fraction.of(4));
        assertThat(Root.power(Fraction.of(new BigDecimal("2.25")), 1, 2)).isEqualTo(Fraction.of(new BigDecimal("1.5")));
    }

    @Test
    void wholeWayIsTheNumberItselfAndNoneOfItIsOne() {
        Fraction third = Fraction.ONE.dividedBy(Fraction.of(3));
        assertThat(Root.power(third, 5, 5)).isEqualTo(third);
        assertThat(Root.power(third, 0, 5)).isEqualTo(Fraction.ONE);
    }

    @Test
    void smallNumbersKeepThirtyFourDigitsToo() {
        BigDecimal root =
                Root.power(Fraction.of(new BigDecimal("0.000002")), 1, 2).numerator();
        assertThat(root).isEqualTo(new BigDecimal("0.001414213562373095048801688724209698"));
        assertThat(Root.power(Fraction.ZERO, 1, 2)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void rootOfAWholeNumberIsItsWholePart() {
        for (int number = 0; number < 300; number++) {
            for (int degree = 1; degree < 7; degree++) {
                int expected = 0;
                while (BigInteger.valueOf(expected + 1).pow(degree).intValueExact() <= number) {
                    expected++;
                }
                assertThat(Root.root(BigInteger.valueOf(number), degree)).isEqualTo(BigInteger.valueOf(expected));
            }
        }
    }
}
