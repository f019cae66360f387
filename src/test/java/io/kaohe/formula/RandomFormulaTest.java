package io.kaohe.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Operand;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes random formulas beside a value that whole-number arithmetic gives, and compares. */
class RandomFormulaTest {
    private final Random random = new Random(20221231);

    /** A formula's text and its value {@code over / under}; {@code under} 0 means there is none. */
    private record Written(String text, BigInteger over, BigInteger under) {
        static Written none(String text) {
            return new Written(text, BigInteger.ZERO, BigInteger.ZERO);
        }

        boolean absent() {
            return under.signum() == 0;
        }

        /** Whether the other is not below this. */
        boolean upTo(Written other) {
            BigInteger difference = over.multiply(other.under).subtract(other.over.multiply(under));
            return difference.signum() * under.signum() * other.under.signum() <= 0;
        }
    }

    private Written leaf() {
        int value = random.nextInt(21);
        String[] spelt = {"" + value, (value * 100) + "%", "（" + value + "）", "( " + value + "倍 )", "-" + value, "位次"};
        int which = random.nextInt(spelt.length);
        int number = which == 5 ? 3 : which == 4 ? -value : value;
        return new Written(spelt[which], BigInteger.valueOf(number), BigInteger.ONE);
    }

    private Written write(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Written a = write(depth - 1);
        Written b = write(random.nextInt(depth));
        int which = random.nextInt(6);
        String text = which < 4
                ? "(" + a.text + ")" + "+−×÷".charAt(which) + "（" + b.text + "）"
                : (which == 4 ? "取小(" : "取大（") + a.text + "，" + b.text + ")";
        return a.absent() || b.absent() ? Written.none(text) : compute(which, a, b, text);
    }

    private static Written compute(int which, Written a, Written b, String text) {
        BigInteger under = a.under.multiply(b.under);
        BigInteger left = a.over.multiply(b.under);
        BigInteger right = b.over.multiply(a.under);
        return switch (which) {
            case 0 -> new Written(text, left.add(right), under);
            case 1 -> new Written(text, left.subtract(right), under);
            case 2 -> new Written(text, a.over.multiply(b.over), under);
            case 3 -> new Written(text, left, right);
            case 4 -> a.upTo(b) ? new Written(text, a.over, a.under) : new Written(text, b.over, b.under);
            default -> a.upTo(b) ? new Written(text, b.over, b.under) : new Written(text, a.over, a.under);
        };
    }

    @Test
    void evaluatesAsWholeNumbersDo() {
        for (int i = 0; i < 2000; i++) {
            Written written = write(1 + random.nextInt(6));
            Fraction expected =
                    written.absent() ? null : new Fraction(new BigDecimal(written.over), new BigDecimal(written.under));
            assertThat(FormulaTest.formula(written.text).evaluate(SampleValues.usual()))
                    .as(written.text)
                    .isEqualTo(expected);
        }
    }

    /** What is worked out step by step comes to the same, and each step follows from its numbers. */
    @Test
    void isWorkedOutInSteps() {
        for (int i = 0; i < 2000; i++) {
            Written written = write(1 + random.nextInt(6));
            Formula formula = FormulaTest.formula(written.text);
            List<Step> steps = formula.steps("得分", SampleValues.usual());
            Fraction last = steps.isEmpty() ? null : steps.get(steps.size() - 1).value();

            assertThat(last).as(written.text).isEqualTo(formula.evaluate(SampleValues.usual()));
            assertThat(steps).as(written.text).allMatch(RandomFormulaTest::follows);
        }
    }

    private static boolean follows(Step step) {
        Fraction first = step.operands().get(0).value();
        List<Fraction> rest =
                step.operands().stream().skip(1).map(Operand::value).toList();
        Fraction right = switch (step.operation()) {
            case GIVEN -> first;
            case PLUS -> rest.stream().reduce(first, Fraction::plus);
            case MINUS -> rest.stream().reduce(first, Fraction::minus);
            case TIMES -> rest.stream().reduce(first, Fraction::times);
            case DIVIDE -> rest.stream().reduce(first, Fraction::dividedBy);
            case LEAST -> rest.stream().reduce(first, Fraction::min);
            case GREATEST -> rest.stream().reduce(first, Fraction::max);
            default -> throw new IllegalStateException(step.name());
        };
        return right.equals(step.value());
    }
}
