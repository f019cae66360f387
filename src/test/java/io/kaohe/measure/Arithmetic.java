package io.kaohe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operand;
import io.kaohe.report.Step;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Computes written-down steps again, from nothing but what they show; the tests round shares to whole percent. */
final class Arithmetic {
    private Arithmetic() {}

    /** Each step follows from its operands; an operand that has the name of an earlier step is what that came to. */
    static void isRight(Measurement measurement) {
        List<Step> before = new ArrayList<>();
        for (Step step : measurement.steps()) {
            assertThat(again(step)).as(step.toString()).isEqualTo(step.value());
            for (Operand operand : step.operands()) {
                List<Fraction> earlier = before.stream()
                        .filter(each -> operand.source() == null && each.name().equals(operand.name()))
                        .map(Step::value)
                        .toList();
                assertThat(earlier.isEmpty() || earlier.contains(operand.value()))
                        .as(operand.toString())
                        .isTrue();
            }
            before.add(step);
        }
    }

    /** Every step as {@code name=value}, in base units, shortened to 6 digits, after each was computed again. */
    static List<String> steps(Measurement measurement) {
        isRight(measurement);
        return measurement.steps().stream()
                .map(step -> step.name() + "=" + shortened(step.value()))
                .toList();
    }

    private static String shortened(Fraction value) {
        return value.rounded(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** One more than the numbers that come before the first one; {@code sign} is 1 where the lowest is first. */
    private static Fraction place(List<Fraction> numbers, int sign) {
        int place = 1;
        for (Fraction number : numbers) {
            place += numbers.get(0).compareTo(number) * sign > 0 ? 1 : 0;
        }
        return Fraction.of(place);
    }

    /** The value itself, if the exact root lies within half of its last digit; the power with whole numbers is exact. */
    private static Fraction path(List<Fraction> numbers, Fraction value) {
        int gone = numbers.get(1).numerator().intValueExact();
        int all = numbers.get(2).numerator().intValueExact();
        if (gone == all) {
            return numbers.get(0);
        }
        Fraction half = Fraction.of(value.numerator().ulp()).dividedBy(Fraction.of(2));
        Fraction power = power(numbers.get(0), gone);
        boolean near = power(value.minus(half), all).compareTo(power) <= 0
                && power(value.plus(half), all).compareTo(power) > 0;
        assertThat(near).as("%s to the %s over %s", numbers.get(0), gone, all).isTrue();
        assertThat(value.numerator().precision()).isLessThanOrEqualTo(34);
        return value;
    }

    private static Fraction power(Fraction number, int times) {
        Fraction power = Fraction.ONE;
        for (int i = 0; i < times; i++) {
            power = power.times(number);
        }
        return power;
    }

    private static Fraction again(Step step) {
        List<Fraction> numbers = step.operands().stream().map(Operand::value).toList();
        return switch (step.operation()) {
            case GIVEN -> numbers.get(0);
            case PLUS -> numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
            case MINUS -> numbers.get(0).minus(numbers.get(1));
            case TIMES -> numbers.get(0).times(numbers.get(1));
            case DIVIDE -> numbers.get(0).dividedBy(numbers.get(1));
            case PLACE_FROM_HIGHEST -> place(numbers, -1);
            case PLACE_FROM_LOWEST -> place(numbers, 1);
            case LEAST -> numbers.stream().reduce(Fraction::min).orElseThrow();
            case GREATEST -> numbers.stream().reduce(Fraction::max).orElseThrow();
            case COUNT ->
                Fraction.of(numbers.stream()
                        .filter(each -> each.compareTo(Fraction.ONE) >= 0)
                        .count());
            case PATH -> path(numbers, step.value());
            case ROUND -> Fraction.of(numbers.get(0).rounded(2, RoundingMode.HALF_UP));
        };
    }
}
