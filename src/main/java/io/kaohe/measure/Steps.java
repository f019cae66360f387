package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantities;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of one measurement as it goes along: what each quantity comes to and, where somebody reads it, each result with
 * what it was made of.
 */
final class Steps {
    private static final int QUANTITIES = Quantity.values().length;

    private final boolean writing;
    private final List<Step> steps;
    private final @Nullable Operand[] found = new Operand[QUANTITIES];
    private int known;

    private Steps(boolean writing) {
        this.writing = writing;
        this.steps = writing ? new ArrayList<>() : List.of();
    }

    /** Where each result is written down. */
    static Steps written() {
        return new Steps(true);
    }

    /** Where only the numbers are asked for. */
    static Steps unwritten() {
        return new Steps(false);
    }

    /** Whether each result is written down. */
    boolean writing() {
        return writing;
    }

    /** Steps that may be added to these, or not. */
    Steps draft() {
        return new Steps(writing);
    }

    /** A number as reported, promised or set. */
    static Operand given(String name, Fraction value, Unit unit, Source source) {
        return new Operand(name, value, unit, source);
    }

    /** A number that stands in the calendar, such as a count of months. */
    static Operand count(String name, long value, String unit) {
        return new Operand(name, Fraction.of(value), Unit.of(unit), null);
    }

    Operand take(Quantity quantity, Operand operand) {
        return write(Operation.GIVEN, result(quantity, operand.value(), operand.unit()), operand);
    }

    Operand take(String name, Operand operand) {
        return write(Operation.GIVEN, result(name, operand.value(), operand.unit()), operand);
    }

    /** The operand as a quantity: taken, unless it was written down as that already. */
    Operand as(Quantity name, Operand operand) {
        boolean written = operand.source() == null && operand.name().equals(name.chinese());
        return written ? operand : take(name, operand);
    }

    Operand sum(String name, List<Operand> operands) {
        Fraction sum = operands.stream().map(Operand::value).reduce(Fraction.ZERO, Fraction::plus);
        return write(Operation.PLUS, result(name, sum, operands.get(0).unit()), operands);
    }

    Operand minus(String name, Unit unit, Operand first, Operand second) {
        return write(Operation.MINUS, result(name, first.value().minus(second.value()), unit), first, second);
    }

    /** What a quantity comes to, without looking for it by name. */
    Operand minus(Quantity quantity, Unit unit, Operand first, Operand second) {
        return write(Operation.MINUS, result(quantity, first.value().minus(second.value()), unit), first, second);
    }

    Operand times(String name, Unit unit, Operand first, Operand second) {
        return write(Operation.TIMES, result(name, first.value().times(second.value()), unit), first, second);
    }

    Operand divide(String name, Unit unit, Operand first, Operand second) {
        return write(Operation.DIVIDE, result(name, first.value().dividedBy(second.value()), unit), first, second);
    }

    /** What a quantity comes to, without looking for it by name. */
    Operand divide(Quantity quantity, Unit unit, Operand first, Operand second) {
        return write(Operation.DIVIDE, result(quantity, first.value().dividedBy(second.value()), unit), first, second);
    }

    /** Rounds a share to so many digits of its percentage; the result takes the name of what was rounded. */
    Operand round(Operand share, Rounding rounding) {
        Fraction hundredth = Amount.of("1", "%").inBase();
        Fraction rounded =
                Fraction.of(rounding.apply(share.value().dividedBy(hundredth))).times(hundredth);
        return write(Operation.ROUND, result(share.name(), rounded, share.unit()), share);
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
                fromLowest ? Operation.PLACE_FROM_LOWEST : Operation.PLACE_FROM_HIGHEST,
                result(name, Fraction.of(ahead + 1), Unit.PLACE),
                operands);
    }

    /** A place that was found without holding everybody against everybody, where nobody reads of it. */
    Operand placed(String name, long place) {
        return result(name, Fraction.of(place), Unit.PLACE);
    }

    Operand least(String name, List<Operand> operands) {
        Fraction least =
                operands.stream().map(Operand::value).reduce(Fraction::min).orElseThrow();
        return write(Operation.LEAST, result(name, least, operands.get(0).unit()), operands);
    }

    Operand greatest(String name, List<Operand> operands) {
        Fraction greatest =
                operands.stream().map(Operand::value).reduce(Fraction::max).orElseThrow();
        return write(Operation.GREATEST, result(name, greatest, operands.get(0).unit()), operands);
    }

    /** How many of them are 1 or more. */
    Operand count(String name, String unit, List<Operand> operands) {
        long count = operands.stream()
                .filter(operand -> operand.value().compareTo(Fraction.ONE) >= 0)
                .count();
        return write(Operation.COUNT, result(name, Fraction.of(count), Unit.of(unit)), operands);
    }

    /** {@code multiple} to the power of {@code gone} over {@code all}. */
    Operand path(String name, Operand multiple, Operand gone, Operand all) {
        Fraction value = Root.power(
                multiple.value(),
                gone.value().numerator().intValueExact(),
                all.value().numerator().intValueExact());
        return write(Operation.PATH, result(name, value, multiple.unit()), multiple, gone, all);
    }

    /** The number and the unit, as a reader sees them: 2家. */
    static String shown(Operand operand) {
        Fraction one = new Amount(BigDecimal.ONE, operand.unit()).inBase();
        return operand.value().dividedBy(one) + operand.unit().symbol();
    }

    /** Adds everything that was established elsewhere. */
    void addAll(Steps others) {
        if (!others.steps.isEmpty()) {
            steps.addAll(others.steps);
        }
        for (int left = others.known; left != 0; left &= left - 1) {
            int at = Integer.numberOfTrailingZeros(left);
            found[at] = others.found[at];
        }
        known |= others.known;
    }

    /** Whether nothing was established at all. */
    boolean nothing() {
        return known == 0 && steps.isEmpty();
    }

    /** What a quantity came to last. */
    Optional<Operand> last(Quantity quantity) {
        return Optional.ofNullable(found[Quantities.place(quantity)]);
    }

    private Operand result(String name, Fraction value, Unit unit) {
        Quantity quantity = Quantity.named(name);
        return quantity == null ? new Operand(name, value, unit, null) : result(quantity, value, unit);
    }

    private Operand result(Quantity quantity, Fraction value, Unit unit) {
        Operand result = new Operand(quantity.chinese(), value, unit, null);
        int place = Quantities.place(quantity);
        found[place] = result;
        known |= 1 << place;
        return result;
    }

    private Operand write(Operation operation, Operand result, Operand... operands) {
        return writing ? write(operation, result, List.of(operands)) : result;
    }

    private Operand write(Operation operation, Operand result, List<Operand> operands) {
        if (writing) {
            steps.add(new Step(result.name(), operation, operands, result.value(), result.unit()));
        }
        return result;
    }

    /** What each quantity came to. */
    Quantities quantities() {
        return new Quantities(known, found);
    }

    /** Every step, in order; none where only the numbers were asked for. */
    List<Step> done() {
        return List.copyOf(steps);
    }
}
