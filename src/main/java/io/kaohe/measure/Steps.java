package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The arithmetic of one measurement as it goes along: each result is written down with what it was made of. */
final class Steps {
    private final List<Step> steps = new ArrayList<>();

    /** A number as reported, promised or set. */
    static Operand given(String name, Fraction value, Unit unit, Source source) {
        return new Operand(name, value, unit, source);
    }

    /** A number that stands in the calendar, such as a count of months. */
    static Operand count(String name, long value, String unit) {
        return new Operand(name, Fraction.of(value), Unit.of(unit), null);
    }

    Operand take(Quantity name, Operand operand) {
        return write(name.chinese(), Operation.GIVEN, operand.value(), operand.unit(), operand);
    }

    Operand sum(String name, List<Operand> operands) {
        Fraction sum = operands.stream().map(Operand::value).reduce(Fraction.ZERO, Fraction::plus);
        return write(name, Operation.PLUS, sum, operands.get(0).unit(), operands.toArray(new Operand[0]));
    }

    Operand minus(String name, Unit unit, Operand first, Operand second) {
        return write(name, Operation.MINUS, first.value().minus(second.value()), unit, first, second);
    }

    Operand times(String name, Unit unit, Operand first, Operand second) {
        return write(name, Operation.TIMES, first.value().times(second.value()), unit, first, second);
    }

    Operand divide(String name, Unit unit, Operand first, Operand second) {
        return write(name, Operation.DIVIDE, first.value().dividedBy(second.value()), unit, first, second);
    }

    /** Rounds a share to so many digits of its percentage; the result takes the name of what was rounded. */
    Operand round(Operand share, Rounding rounding) {
        Fraction hundredth = Amount.of("1", "%").inBase();
        Fraction rounded =
                Fraction.of(rounding.apply(share.value().dividedBy(hundredth))).times(hundredth);
        return write(share.name(), Operation.ROUND, rounded, share.unit(), share);
    }

    /** The place of the first operand among all. */
    Operand place(List<Operand> operands, boolean fromLowest) {
        Fraction own = operands.get(0).value();
        long ahead = operands.stream()
                .map(Operand::value)
                .filter(other -> fromLowest ? other.compareTo(own) < 0 : other.compareTo(own) > 0)
                .count();
        return write(
                Quantity.PLACE.chinese(),
                fromLowest ? Operation.PLACE_FROM_LOWEST : Operation.PLACE_FROM_HIGHEST,
                Fraction.of(ahead + 1),
                Unit.PLACE,
                operands.toArray(new Operand[0]));
    }

    private Operand write(String name, Operation operation, Fraction value, Unit unit, Operand... operands) {
        steps.add(new Step(name, operation, Arrays.asList(operands), value, unit));
        return new Operand(name, value, unit, null);
    }

    List<Step> done() {
        return List.copyOf(steps);
    }
}
