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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return take(name.chinese(), operand);
    }

    Operand take(String name, Operand operand) {
        return write(name, Operation.GIVEN, operand.value(), operand.unit(), List.of(operand));
    }

    /** The operand as a quantity: taken, unless it was written down as that already. */
    Operand as(Quantity name, Operand operand) {
        boolean written = operand.source() == null && operand.name().equals(name.chinese());
        return written ? operand : take(name, operand);
    }

    Operand sum(String name, List<Operand> operands) {
        Fraction sum = operands.stream().map(Operand::value).reduce(Fraction.ZERO, Fraction::plus);
        return write(name, Operation.PLUS, sum, operands.get(0).unit(), List.copyOf(operands));
    }

    Operand minus(String name, Unit unit, Operand first, Operand second) {
        return write(name, Operation.MINUS, first.value().minus(second.value()), unit, List.of(first, second));
    }

    Operand times(String name, Unit unit, Operand first, Operand second) {
        return write(name, Operation.TIMES, first.value().times(second.value()), unit, List.of(first, second));
    }

    Operand divide(String name, Unit unit, Operand first, Operand second) {
        return write(name, Operation.DIVIDE, first.value().dividedBy(second.value()), unit, List.of(first, second));
    }

    /** Rounds a share to so many digits of its percentage; the result takes the name of what was rounded. */
    Operand round(Operand share, Rounding rounding) {
        Fraction hundredth = Amount.of("1", "%").inBase();
        Fraction rounded =
                Fraction.of(rounding.apply(share.value().dividedBy(hundredth))).times(hundredth);
        return write(share.name(), Operation.ROUND, rounded, share.unit(), List.of(share));
    }

    /** The place of the first operand among all. */
    Operand place(String name, List<Operand> operands, boolean fromLowest) {
        Fraction own = operands.get(0).value();
        long ahead = 0;
        for (Operand operand : operands) {
            int order = operand.value().compareTo(own);
            ahead += (fromLowest ? order < 0 : order > 0) ? 1 : 0;
        }
        return write(
                name,
                fromLowest ? Operation.PLACE_FROM_LOWEST : Operation.PLACE_FROM_HIGHEST,
                Fraction.of(ahead + 1),
                Unit.PLACE,
                List.copyOf(operands));
    }

    Operand least(String name, List<Operand> operands) {
        Fraction least =
                operands.stream().map(Operand::value).reduce(Fraction::min).orElseThrow();
        return write(name, Operation.LEAST, least, operands.get(0).unit(), List.copyOf(operands));
    }

    Operand greatest(String name, List<Operand> operands) {
        Fraction greatest =
                operands.stream().map(Operand::value).reduce(Fraction::max).orElseThrow();
        return write(name, Operation.GREATEST, greatest, operands.get(0).unit(), List.copyOf(operands));
    }

    /** How many of them are 1 or more. */
    Operand count(String name, String unit, List<Operand> operands) {
        long count = operands.stream()
                .filter(operand -> operand.value().compareTo(Fraction.ONE) >= 0)
                .count();
        return write(name, Operation.COUNT, Fraction.of(count), Unit.of(unit), List.copyOf(operands));
    }

    /** {@code multiple} to the power of {@code gone} over {@code all}. */
    Operand path(String name, Operand multiple, Operand gone, Operand all) {
        Fraction value = Root.power(
                multiple.value(),
                gone.value().numerator().intValueExact(),
                all.value().numerator().intValueExact());
        return write(name, Operation.PATH, value, multiple.unit(), List.of(multiple, gone, all));
    }

    /** The number and the unit, as a reader sees them: 2家. */
    static String shown(Operand operand) {
        Fraction one = new Amount(BigDecimal.ONE, operand.unit()).inBase();
        return operand.value().dividedBy(one) + operand.unit().symbol();
    }

    /** Writes down everything that was written down elsewhere. */
    void addAll(Steps others) {
        steps.addAll(others.steps);
    }

    /** The last step of a quantity. */
    Optional<Operand> last(Quantity quantity) {
        for (int at = steps.size() - 1; at >= 0; at--) {
            Step step = steps.get(at);
            if (step.name().equals(quantity.chinese())) {
                return Optional.of(new Operand(step.name(), step.value(), step.unit(), null));
            }
        }
        return Optional.empty();
    }

    private Operand write(String name, Operation operation, Fraction value, Unit unit, List<Operand> operands) {
        steps.add(new Step(name, operation, operands, value, unit));
        return new Operand(name, value, unit, null);
    }

    List<Step> done() {
        return List.copyOf(steps);
    }
}
