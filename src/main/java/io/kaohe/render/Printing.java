package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * With how many digits each number of a calculation is printed: four, and more where what comes out of the printed ones would
 * not be what is printed as the result. A result has the same digits wherever it is used, so that each can be found again.
 */
final class Printing {
    private static final int LEAST = 4;
    private static final int MOST = 12;

    /** So many digits of a number that was given are its own. */
    private static final int GIVEN = 10;

    /** A number that one step asked to be finer is looked at again in the others. */
    private static final int PASSES = 3;

    private static final Fraction HUNDRED = Fraction.of(100);

    private final List<Step> steps;
    private final BiFunction<Step, BigDecimal, BigDecimal> rounding;
    private final List<Printed> results = new ArrayList<>();
    private final List<List<Printed>> operands = new ArrayList<>();

    /** @param rounding a number of the step's unit, rounded as the step rounds */
    Printing(List<Step> steps, BiFunction<Step, BigDecimal, BigDecimal> rounding) {
        this.steps = List.copyOf(steps);
        this.rounding = rounding;
        steps.forEach(step -> {
            operands.add(step.operands().stream().map(this::printed).toList());
            results.add(new Printed(step.value(), step.unit(), step.operation() == Operation.GIVEN));
        });
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                settle(i);
            }
        }
    }

    /** A number under way: the same object wherever the same number is printed. */
    static final class Printed {
        private final Fraction number;
        private final Unit unit;
        private int digits = LEAST;

        Printed(Fraction value, Unit unit, boolean given) {
            this.number = Shown.in(unit, value);
            this.unit = unit;
            if (given && exact(GIVEN)) {
                digits = GIVEN;
            }
            while (digits < MOST && (misleads(Fraction.ZERO) || misleads(HUNDRED))) {
                digits++;
            }
        }

        private boolean exact(int places) {
            return Fraction.of(number.rounded(places, RoundingMode.HALF_UP)).equals(number);
        }

        /** 99.99996% is not printed as 100%. */
        private boolean misleads(Fraction landmark) {
            return Fraction.of(shown()).equals(landmark) && !number.equals(landmark);
        }

        boolean finer() {
            if (exact(digits) || digits >= MOST) {
                return false;
            }
            digits++;
            return true;
        }

        boolean exact() {
            return exact(digits);
        }

        BigDecimal shown() {
            BigDecimal rounded = number.rounded(digits, RoundingMode.HALF_UP).stripTrailingZeros();
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
        }

        String text() {
            return Shown.plain(shown()) + unit.symbol();
        }

        private Fraction base() {
            return Fraction.of(shown().scaleByPowerOfTen(unit.exponent()));
        }
    }

    Printed result(int step) {
        return results.get(step);
    }

    List<Printed> operands(int step) {
        return operands.get(step);
    }

    List<BigDecimal> numbers(int step) {
        return operands(step).stream().map(Printed::shown).toList();
    }

    /** Whether what is printed of the step comes out exactly, and nothing was dropped. */
    boolean exact(int step) {
        return result(step).exact()
                && again(step).equals(Fraction.of(result(step).shown()));
    }

    /** The result of an earlier step, or a number of its own. */
    private Printed printed(Operand operand) {
        for (int i = results.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            boolean same = step.name().equals(operand.name()) || step.operation() == Operation.GIVEN;
            boolean like = step.unit().equals(operand.unit()) && step.value().equals(operand.value());
            if (same && like && operand.source() == null) {
                return results.get(i);
            }
        }
        return new Printed(operand.value(), operand.unit(), true);
    }

    private void settle(int step) {
        boolean finer = true;
        while (finer && !holds(step)) {
            finer = false;
            for (Printed operand : operands(step)) {
                finer |= operand.finer();
            }
        }
    }

    private boolean holds(int step) {
        Printed result = result(step);
        Fraction again = again(step);
        return again.rounded(result.digits, RoundingMode.HALF_UP).compareTo(result.shown()) == 0;
    }

    /** What comes out of the printed numbers, in the unit of the result. */
    private Fraction again(int index) {
        Step step = steps.get(index);
        List<Printed> from = operands(index);
        return switch (step.operation()) {
            case PLUS, MINUS, TIMES, DIVIDE -> Pressing.of(step, numbers(index)).shown();
            case PLACE_FROM_HIGHEST -> place(from, Comparator.reverseOrder());
            case PLACE_FROM_LOWEST -> place(from, Comparator.naturalOrder());
            case LEAST ->
                Shown.in(
                        step.unit(),
                        from.stream().map(Printed::base).reduce(Fraction::min).orElseThrow());
            case GREATEST ->
                Shown.in(
                        step.unit(),
                        from.stream().map(Printed::base).reduce(Fraction::max).orElseThrow());
            case COUNT ->
                Fraction.of(from.stream()
                        .filter(each -> each.base().compareTo(Fraction.ONE) >= 0)
                        .count());
            case ROUND -> Fraction.of(rounding.apply(step, from.get(0).shown()));
            case GIVEN, PATH -> Fraction.of(result(index).shown());
        };
    }

    private static Fraction place(List<Printed> numbers, Comparator<Fraction> order) {
        Fraction own = numbers.get(0).base();
        return Fraction.of(1
                + numbers.stream()
                        .filter(each -> order.compare(each.base(), own) < 0)
                        .count());
    }
}
