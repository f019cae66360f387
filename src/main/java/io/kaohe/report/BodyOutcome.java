package io.kaohe.report;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a body comes out: what of its standing is held against that of another report.
 *
 * @param body the body
 * @param enough whether enough could be judged to issue a score
 * @param score its total
 * @param merit what it is placed by: its judged share, or what the scheme makes of several rounds; null when there is none
 * @param composed whether that is made of several rounds
 * @param rank its place from the first; null when no score is issued
 * @param grade its grade; null for none, or for one that rules disagree on
 * @param light its light; null for none, or for one that rules disagree on
 * @param proposals what is proposed
 */
public record BodyOutcome(
        Body body,
        boolean enough,
        Score score,
        @Nullable Fraction merit,
        boolean composed,
        @Nullable Integer rank,
        @Nullable String grade,
        @Nullable String light,
        List<Proposal> proposals) {
    /** Copies the list. */
    public BodyOutcome {
        proposals = List.copyOf(proposals);
    }

    /** That of a standing. */
    public static BodyOutcome of(BodyStanding standing) {
        Grade grade = standing.review().grade();
        Light light = standing.light();
        return new BodyOutcome(
                standing.body(),
                standing.enough(),
                standing.score(),
                standing.merit(),
                standing.composite() != null,
                standing.rank(),
                grade == null ? null : grade.name(),
                light == null ? null : light.name(),
                standing.review().proposals());
    }
}
