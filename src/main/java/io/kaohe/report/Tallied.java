package io.kaohe.report;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Target;
import org.jspecify.annotations.Nullable;

/**
 * So many targets of a body that nobody who counts can tell apart. Repeats and what is in doubt are not among them.
 *
 * @param verdict null when no rule or more than one spoke
 * @param kind what is required
 * @param importance major or routine
 * @param nature binding or anticipatory
 * @param commitment how strongly they are promised
 * @param counted whether their marks are at stake in this round
 * @param targets how many
 */
public record Tallied(
        @Nullable Verdict verdict,
        RequirementKind kind,
        Importance importance,
        Nature nature,
        Commitment commitment,
        boolean counted,
        int targets) {
    static Tallied of(Standing standing, int targets) {
        Judgement judgement = standing.judgement();
        Measurement measurement = judgement.measurement();
        Target target = measurement.target();
        return new Tallied(
                judgement.verdict(),
                measurement.test().kind(),
                target.importance(),
                target.nature(),
                target.commitment(),
                standing.counted(),
                targets);
    }

    /** Whether whoever counts sees the same in both. */
    static boolean alike(Standing one, Standing other) {
        Measurement own = one.judgement().measurement();
        Measurement its = other.judgement().measurement();
        Target target = own.target();
        Target otherTarget = its.target();
        return one.judgement().verdict() == other.judgement().verdict()
                && target.importance() == otherTarget.importance()
                && target.nature() == otherTarget.nature()
                && target.commitment() == otherTarget.commitment()
                && one.counted() == other.counted()
                && own.test().kind() == its.test().kind();
    }
}
