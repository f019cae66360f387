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
 * @param tests the judgements on every test, in the requirement's order, when it has several; this is then the one that
 *     decides. Empty for a requirement of one test
 */
public record Judgement(
        Measurement measurement,
        @Nullable Verdict verdict,
        @Nullable String rule,
        @Nullable String reason,
        List<String> contested,
        List<Judgement> tests) {
    /** Copies the lists. */
    public Judgement {
        contested = List.copyOf(contested);
        tests = List.copyOf(tests);
    }

    /** The judgement on the only test. */
    public Judgement(
            Measurement measurement,
            @Nullable Verdict verdict,
            @Nullable String rule,
            @Nullable String reason,
            List<String> contested) {
        this(measurement, verdict, rule, reason, contested, List.of());
    }

    /** The same judgement, with one more thing that a reader should know; of several tests the deciding one knows it too. */
    public Judgement flagged(Reason flag) {
        Measurement flagged = measurement.flagged(flag);
        List<Judgement> all = tests.stream()
                .map(test -> test.measurement.equals(measurement) ? test.flagged(flag) : test)
                .toList();
        return new Judgement(flagged, verdict, rule, reason, contested, all);
    }

    /** The same judgement as the deciding one of several. */
    public Judgement among(List<Judgement> all) {
        return new Judgement(measurement, verdict, rule, reason, contested, all);
    }

    /** Whether the target's marks are at stake and could not be judged: by its verdict, or for want of exactly one rule. */
    public boolean unjudged() {
        return measurement.target().scored() && (verdict == null || verdict.unjudged());
    }

    /** Whether the target's marks are at stake in this round (M). */
    public boolean counted() {
        return measurement.target().scored() && (verdict == null || verdict.paid() || verdict.unjudged());
    }
}
