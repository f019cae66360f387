package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.verify.Stated.Cut;
import io.kaohe.verify.Stated.Quantity;
import io.kaohe.verify.Stated.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes the steps of a target again. A number without end is cut after 34 digits in a report; what it came to exactly is
 * known from the steps before, and is what the next step goes on with.
 */
final class Arithmetic {
    static final List<String> OPERATIONS = List.of(
            "given",
            "plus",
            "minus",
            "times",
            "divide",
            "place-from-highest",
            "place-from-lowest",
            "least",
            "greatest",
            "count",
            "path",
            "round");

    private static final Fraction HUNDREDTH = Fraction.of(new BigDecimal("0.01"));
    private static final int LONGEST_PATH = 600;

    private final String body;
    private final String target;
    private final @Nullable Cut rounding;
    private final Map<String, List<Fraction>> before = new HashMap<>();

    /** @param rounding of the completion */
    Arithmetic(String body, String target, @Nullable Cut rounding) {
        this.body = body;
        this.target = target;
        this.rounding = rounding;
    }

    /** What each step says, by its key. */
    void check(List<Step> steps) {
        for (Step step : steps) {
            step.operands().forEach(this::shown);
            shown(step.result());
            List<Fraction> numbers = step.operands().stream().map(this::exact).toList();
            Fraction right = again(step, numbers);
            Difference.between(
                    step.result().base(), right.decimal(), "verify.step", body, target, name(step), unit(step));
            before.computeIfAbsent(name(step), name -> new ArrayList<>()).add(right);
        }
    }

    private static String name(Step step) {
        return step.result().name();
    }

    private static String unit(Step step) {
        return Unit.of(step.result().unit()).base();
    }

    /** The same number twice, in its unit and in base units. */
    private void shown(Quantity number) {
        int exponent = Unit.of(number.unit()).exponent();
        BigDecimal value = number.base().scaleByPowerOfTen(-exponent);
        Difference.between(number.value(), value, "verify.quantity", body, target, number.name(), number.unit());
    }

    /** What an earlier step of that name came to exactly, or else the number as it stands. */
    private Fraction exact(Quantity operand) {
        List<Fraction> earlier = operand.given() ? List.of() : before.getOrDefault(operand.name(), List.of());
        if (earlier.isEmpty()) {
            return Fraction.of(operand.base());
        }
        Fraction last = earlier.get(earlier.size() - 1);
        Fraction same = earlier.stream()
                .filter(each -> each.decimal().compareTo(operand.base()) == 0)
                .findFirst()
                .orElse(last);
        Difference.between(
                operand.base(), same.decimal(), "verify.operand", body, target, operand.name(), operand.unit());
        return same;
    }

    private Fraction again(Step step, List<Fraction> numbers) {
        Fraction first = numbers.get(0);
        return switch (step.operation()) {
            case "given" -> first;
            case "plus" -> numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
            case "minus" -> first.minus(second(step, numbers));
            case "times" -> first.times(second(step, numbers));
            case "divide" -> quotient(step, first, second(step, numbers));
            case "place-from-highest" -> place(numbers, Comparator.reverseOrder());
            case "place-from-lowest" -> place(numbers, Comparator.naturalOrder());
            case "least" -> numbers.stream().reduce(Fraction::min).orElseThrow();
            case "greatest" -> numbers.stream().reduce(Fraction::max).orElseThrow();
            case "count" -> count(numbers);
            case "path" -> path(step, numbers);
            default -> rounded(step, first);
        };
    }

    private Fraction second(Step step, List<Fraction> numbers) {
        if (numbers.size() < 2) {
            throw impossible(step);
        }
        return numbers.get(1);
    }

    private Fraction quotient(Step step, Fraction first, Fraction second) {
        if (second.signum() == 0) {
            throw impossible(step);
        }
        return first.dividedBy(second);
    }

    private static Fraction place(List<Fraction> numbers, Comparator<Fraction> order) {
        Fraction own = numbers.get(0);
        return Fraction.of(1
                + numbers.stream().filter(each -> order.compare(each, own) < 0).count());
    }

    private static Fraction count(List<Fraction> numbers) {
        return Fraction.of(numbers.stream()
                .filter(each -> each.compareTo(Fraction.ONE) >= 0)
                .count());
    }

    private Fraction rounded(Step step, Fraction share) {
        if (rounding == null) {
            throw impossible(step);
        }
        return Fraction.of(rounding.of(share.dividedBy(HUNDREDTH))).times(HUNDREDTH);
    }

    /** A root is not computed but tried: the exact one lies within half of the last digit of what is stated. */
    private Fraction path(Step step, List<Fraction> numbers) {
        if (numbers.size() < 3) {
            throw impossible(step);
        }
        int gone = months(step, numbers.get(1));
        int all = months(step, numbers.get(2));
        if (gone == all) {
            return numbers.get(0);
        }
        BigDecimal stated = step.result().base();
        int digits = Fraction.DIVISION.getPrecision();
        BigDecimal half = BigDecimal.ONE
                .scaleByPowerOfTen(stated.precision() - stated.scale() - digits)
                .divide(BigDecimal.valueOf(2));
        BigDecimal power = numbers.get(0).decimal().pow(gone);
        boolean near = stated.subtract(half).pow(all).compareTo(power) <= 0
                && stated.add(half).pow(all).compareTo(power) >= 0;
        if (!near) {
            throw Difference.of("verify.path", body, target, name(step), stated.toPlainString());
        }
        return Fraction.of(stated);
    }

    private int months(Step step, Fraction number) {
        BigDecimal months = number.decimal();
        boolean whole = months.stripTrailingZeros().scale() <= 0;
        if (!whole || months.signum() < 0 || months.compareTo(BigDecimal.valueOf(LONGEST_PATH)) > 0) {
            throw impossible(step);
        }
        return months.intValueExact();
    }

    private Difference impossible(Step step) {
        return Difference.of("verify.step.impossible", body, target, name(step));
    }
}
