package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of step 10 and after say of a target or of a body.
 *
 * @param light its light; null when no rule lit one
 * @param grade a body's grade; null when no rule gave one
 * @param findings shortfalls that the rules of the round point out, by rule id
 * @param proposals rewards and penalties that are proposed, by rule id
 * @param undecided rules that would speak, or not, by earlier rounds that are not known, by rule id
 */
public record Review(
        @Nullable Light light,
        @Nullable Grade grade,
        List<Finding> findings,
        List<Proposal> proposals,
        List<Undecided> undecided) {
    /** No rule spoke. */
    public static final Review NONE = new Review(null, null, List.of(), List.of());

    /** Copies the lists. */
    public Review {
        findings = List.copyOf(findings);
        proposals = List.copyOf(proposals);
        undecided = List.copyOf(undecided);
    }

    /** A review with nothing left undecided. */
    public Review(@Nullable Light light, @Nullable Grade grade, List<Finding> findings, List<Proposal> proposals) {
        this(light, grade, findings, proposals, List.of());
    }

    /** The same review with another grade. */
    public Review graded(@Nullable Grade other) {
        return new Review(light, other, findings, proposals, undecided);
    }

    /** Only a light. */
    public static Review of(@Nullable Light light) {
        return new Review(light, null, List.of(), List.of());
    }
}
