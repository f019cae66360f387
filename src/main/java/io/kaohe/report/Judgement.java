package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of step 3 say of a target.
 *
 * @param measurement what was judged
 * @param verdict null when no rule or more than one spoke: the report is then provisional
 * @param rule id of the rule that decided, such as {@code judge/gap/滞后}; null with the verdict
 * @param reason the rule's own words; null with the verdict
 * @param contested ids of all rules that spoke, when they were not exactly one
 */
public record Judgement(
        Measurement measurement,
        @Nullable Verdict verdict,
        @Nullable String rule,
        @Nullable String reason,
        List<String> contested) {
    /** Copies the list. */
    public Judgement {
        contested = List.copyOf(contested);
    }

    /** Whether the target's marks are at stake and could not be judged: by its verdict, or for want of exactly one rule. */
    public boolean unjudged() {
        return verdict == null || verdict.unjudged();
    }

    /** Whether the target's marks are at stake in this round (M). */
    public boolean counted() {
        return verdict == null || verdict.paid() || verdict.unjudged();
    }
}
