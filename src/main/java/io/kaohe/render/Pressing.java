package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that are pressed for a sum, a product or a quotient, and what the calculator then shows, in the result's unit. Units
 * do not reach the keys: what has another than the result is multiplied by a power of ten. A percent sign stands behind a
 * factor or divisor alone, for behind + and − calculators take it to be a share of what stands before.
 */
final class Pressing {
    private final Step step;
    private final List<BigDecimal> numbers;
    private final StringBuilder keys = new StringBuilder();
    private Fraction shown = Fraction.ZERO;

    private Pressing(Step step, List<BigDecimal> numbers) {
        this.step = step;
        this.numbers = numbers;
    }

    /** @param numbers the operands as they are printed, in their units */
    static Pressing of(Step step, List<BigDecimal> numbers) {
        Pressing pressing = new Pressing(step, numbers);
        if (step.operation() == Operation.PLUS || step.operation() == Operation.MINUS) {
            pressing.sum();
        } else {
            pressing.product();
        }
        return pressing;
    }

    String keys() {
        return keys.toString();
    }

    /** What comes out, in the unit of the result. */
    Fraction shown() {
        return shown;
    }

    private void sum() {
        for (int i = 0; i < numbers.size(); i++) {
            int power = exponent(i) - step.unit().exponent();
            Fraction term = Fraction.of(numbers.get(i).scaleByPowerOfTen(power));
            if (i == 0) {
                keys.append(number(i)).append(factor(power));
                shown = term;
            } else {
                String text = power == 0 ? number(i) : "(" + number(i) + factor(power) + ")";
                keys.append(sign()).append(text);
                shown = step.operation() == Operation.PLUS ? shown.plus(term) : shown.minus(term);
            }
        }
    }

    private void product() {
        boolean divides = step.operation() == Operation.DIVIDE;
        int power = -step.unit().exponent();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            boolean percent = percent(i);
            Fraction factor = Fraction.of(percent ? numbers.get(i).scaleByPowerOfTen(-2) : numbers.get(i));
            boolean below = divides && i > 0;
            shown = i == 0 ? factor : below ? shown.dividedBy(factor) : shown.times(factor);
            int exponent = percent ? 0 : exponent(i);
            power += below ? -exponent : exponent;
            texts.add(percent ? Shown.plain(numbers.get(i)) + "%" : number(i));
        }
        keys.append(String.join(sign(), texts)).append(factor(power));
        shown = shown.times(Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
    }

    /** A factor that is a percentage has its sign, but for one that the result has its own sign from. */
    private boolean percent(int index) {
        if (!percent(unit(index)) || numbers.get(index).signum() < 0) {
            return false;
        }
        boolean carries = percent(step.unit()) || step.unit().equals(Unit.PERCENTAGE_POINT);
        int first = 0;
        while (first < numbers.size() && !percent(unit(first))) {
            first++;
        }
        return step.operation() == Operation.DIVIDE ? index > 0 && !percent(unit(0)) : !carries || index != first;
    }

    private static boolean percent(Unit unit) {
        return unit.equals(Unit.PERCENT);
    }

    private Unit unit(int index) {
        Operand operand = step.operands().get(index);
        return operand.unit();
    }

    private int exponent(int index) {
        return unit(index).exponent();
    }

    private String number(int index) {
        return signed(numbers.get(index));
    }

    /** A negative number stands in brackets. */
    static String signed(BigDecimal number) {
        return number.signum() < 0 ? "(" + Shown.plain(number) + ")" : Shown.plain(number);
    }

    private String sign() {
        return " " + step.operation().chinese() + " ";
    }

    /** × 100, ÷ 10000; nothing where the units are the same. */
    static String factor(int power) {
        if (power == 0) {
            return "";
        }
        String tens = BigDecimal.ONE.scaleByPowerOfTen(Math.abs(power)).toPlainString();
        return (power > 0 ? " × " : " ÷ ") + tens;
    }
}
