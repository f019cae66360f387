package io.kaohe.report;

import io.kaohe.facts.Register;
import java.math.BigDecimal;
import java.util.List;

/**
 * A register of a body (登记簿).
 *
 * @param register the register
 * @param lines its entries, by rule id, those on targets in the plan's order
 * @param sum points of the entries that count
 * @param points what is left of them after the cap
 */
public record RegisterStanding(Register register, List<Line> lines, BigDecimal sum, BigDecimal points) {
    /** Copies the list. */
    public RegisterStanding {
        lines = List.copyOf(lines);
    }

    /**
     * An entry.
     *
     * @param entry what a rule wrote
     * @param counts false where another entry on the same matter is higher
     */
    public record Line(Entry entry, boolean counts) {}
}
