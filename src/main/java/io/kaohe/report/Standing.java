package io.kaohe.report;

import io.kaohe.facts.Part;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a body with everything established about it.
 *
 * @param judgement the verdict and what it rests on
 * @param marks full marks of its parts together
 * @param parts its parts, in order
 * @param awards one a part, in the order of the parts; empty when no award is due
 * @param ceiling the most its parts could earn in this round; null when nothing caps them. Set for unjudged targets only
 * @param review its light and what the rules of the round point out
 */
public record Standing(
        Judgement judgement,
        BigDecimal marks,
        List<Part> parts,
        List<Award> awards,
        @Nullable BigDecimal ceiling,
        Review review) {
    /** Copies the lists. */
    public Standing {
        parts = List.copyOf(parts);
        awards = List.copyOf(awards);
    }

    /** Points earned. */
    public BigDecimal points() {
        @Nullable BigDecimal sum = null;
        // By index: this is asked for every check of a nation, and an iterator costs more than what it finds.
        for (int at = 0; at < awards.size(); at++) {
            BigDecimal points = awards.get(at).points();
            if (points != null) {
                sum = sum == null ? points : sum.add(points);
            }
        }
        return sum == null ? BigDecimal.ZERO : sum;
    }

    /** Marks that are at stake and could not be judged, part by part: of the target, or of parts without exactly one award. */
    public BigDecimal unjudged() {
        if (open()) {
            return marks;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < awards.size(); at++) {
            Award award = awards.get(at);
            sum = award.points() == null ? sum.add(award.part().marks()) : sum;
        }
        return sum;
    }

    /** Whether the target's marks are at stake and could not be judged, and no rule pays it for all that. */
    public boolean open() {
        return awards.isEmpty() && judgement.unjudged();
    }

    /** Whether the target's marks are at stake in this round (M). */
    public boolean counted() {
        return judgement.counted() || !awards.isEmpty();
    }

    /** Whether it is paid although no figure was judged (缺项处理). */
    public boolean filled() {
        Verdict verdict = judgement.verdict();
        return !awards.isEmpty() && verdict != null && !verdict.paid();
    }

    /** The same standing, paid. */
    public Standing paid(List<Award> newAwards) {
        return new Standing(judgement, marks, parts, newAwards, null, review);
    }

    /** Its light; null when no rule lit one. */
    public @Nullable Light light() {
        return review.light();
    }

    /** The same standing as that of the deciding one of several tests. */
    public Standing among(List<Judgement> tests) {
        return new Standing(judgement.among(tests), marks, parts, awards, ceiling, review);
    }

    /** The same standing, with one more thing that a reader should know. */
    public Standing flagged(Reason flag) {
        return new Standing(judgement.flagged(flag), marks, parts, awards, ceiling, review);
    }

    /** The same standing, reviewed. */
    public Standing reviewed(Review newReview) {
        return new Standing(judgement, marks, parts, awards, ceiling, newReview);
    }
}
