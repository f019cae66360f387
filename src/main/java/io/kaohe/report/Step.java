package io.kaohe.report;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import java.util.List;

/**
 * One arithmetic step of a measurement, computed once and shown as it was computed. {@link #value()} follows from
 * {@link #operation()} and {@link #operands()} alone.
 *
 * @param name the quantity's Chinese name, or that of an intermediate result
 * @param operation what is done
 * @param operands with what
 * @param value the exact result, in base units
 * @param unit how it is shown
 */
public record Step(String name, Operation operation, List<Operand> operands, Fraction value, Unit unit) {
    /** Copies the list. */
    public Step {
        operands = List.copyOf(operands);
    }
}
