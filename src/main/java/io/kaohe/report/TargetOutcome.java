package io.kaohe.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target of a body comes out: what of its standing is held against that of another report.
 *
 * @param id its id
 * @param name its indicator's name
 * @param phrase what the plan asks of it
 * @param verdict null when no rule or more than one spoke
 * @param points what it is paid; null when nothing of it is
 * @param marks its full marks
 * @param unjudged marks at stake that could not be judged
 * @param light its light; null for none, or for one that rules disagree on
 * @param findings what the rules of the round point out
 */
public record TargetOutcome(
        String id,
        String name,
        String phrase,
        @Nullable Verdict verdict,
        @Nullable BigDecimal points,
        BigDecimal marks,
        BigDecimal unjudged,
        @Nullable String light,
        List<String> findings) {
    /** Copies the list. */
    public TargetOutcome {
        findings = List.copyOf(findings);
    }

    /** That of a standing. */
    public static TargetOutcome of(Standing standing) {
        Measurement measured = standing.judgement().measurement();
        Light light = standing.light();
        boolean paid = standing.awards().stream().anyMatch(award -> award.points() != null);
        return new TargetOutcome(
                measured.target().id(),
                measured.indicator().name(),
                measured.target().requirement().text(),
                standing.judgement().verdict(),
                paid ? standing.points() : null,
                standing.marks(),
                standing.unjudged(),
                light == null ? null : light.name(),
                standing.review().findings().stream().map(Finding::label).toList());
    }

    /** What it adds to the score. */
    public BigDecimal earned() {
        return points == null ? BigDecimal.ZERO : points;
    }
}
