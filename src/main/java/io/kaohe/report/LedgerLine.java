package io.kaohe.report;

import io.kaohe.facts.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a body's ledger (得分明细). The points of all lines of a body add up to its points.
 *
 * @param step why there is a line
 * @param target id of the target; null for a rounding
 * @param part name of the part; null for a rounding
 * @param block id of the block that was settled; null for any other step
 * @param rule id of the rule; null when none decided
 * @param clause the clause of the scheme (依据)
 * @param points null for marks that could not be judged: no data is not zero
 * @param of full marks
 * @param reason why
 * @param planSource where it was promised: the part's row in the scoring table, the body's own number in the task table, or
 *     the plan
 * @param dataSource where the figures stand
 */
public record LedgerLine(
        LedgerStep step,
        @Nullable String target,
        @Nullable String part,
        @Nullable String block,
        @Nullable String rule,
        @Nullable String clause,
        @Nullable BigDecimal points,
        @Nullable BigDecimal of,
        Reason reason,
        @Nullable Source planSource,
        List<Source> dataSource) {
    /** Copies the list. */
    public LedgerLine {
        dataSource = List.copyOf(dataSource);
    }
}
