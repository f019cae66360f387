package io.kaohe.report;

import io.kaohe.facts.Part;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of step 4 pay for one part of a target.
 *
 * @param part the part and its full marks
 * @param points rounded as the scheme says; null when no rule or more than one spoke: the report is then provisional
 * @param rule id of the rule that paid; null with the points
 * @param arithmetic the formula with its numbers, for the reader; null with the points
 * @param contested ids of all rules that spoke, when they were not exactly one
 */
public record Award(
        Part part,
        @Nullable BigDecimal points,
        @Nullable String rule,
        @Nullable String arithmetic,
        List<String> contested) {
    /** Copies the list. */
    public Award {
        contested = List.copyOf(contested);
    }
}
