package io.kaohe.report;

import io.kaohe.facts.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules of step 4 pay for one part of a target. */
public final class Award {
    private final Part part;
    private final @Nullable BigDecimal points;
    private final @Nullable String rule;
    private final @Nullable Working working;
    private final List<String> contested;

    /** @param arithmetic the formula with its numbers; null with the points */
    public Award(
            Part part,
            @Nullable BigDecimal points,
            @Nullable String rule,
            @Nullable String arithmetic,
            List<String> contested) {
        this(rule, part, points, arithmetic == null ? null : Working.told(arithmetic), contested);
    }

    private Award(
            @Nullable String rule,
            Part part,
            @Nullable BigDecimal points,
            @Nullable Working working,
            List<String> contested) {
        this.part = part;
        this.points = points;
        this.rule = rule;
        this.working = working;
        this.contested = List.copyOf(contested);
    }

    /**
     * What one rule pays.
     *
     * @param working asked by whoever reads it; answers the same whenever that is
     */
    public static Award paid(Part part, BigDecimal points, String rule, Working working) {
        return new Award(rule, part, points, working, List.of());
    }

    /** The part and its full marks. */
    public Part part() {
        return part;
    }

    /** Rounded as the scheme says; null when no rule or more than one spoke: the report is then provisional. */
    public @Nullable BigDecimal points() {
        return points;
    }

    /** The id of the rule that paid; null with the points. */
    public @Nullable String rule() {
        return rule;
    }

    /** The formula with its numbers, for the reader; null with the points. */
    public @Nullable String arithmetic() {
        return working == null ? null : working.text();
    }

    /** The formula worked out one step at a time, the last one the points; empty where there is nothing to work out. */
    public List<Step> steps() {
        return working == null ? List.of() : working.steps();
    }

    /** The ids of all rules that spoke, when they were not exactly one. */
    public List<String> contested() {
        return contested;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Award award
                && part.equals(award.part)
                && Objects.equals(points, award.points)
                && Objects.equals(rule, award.rule)
                && Objects.equals(arithmetic(), award.arithmetic())
                && contested.equals(award.contested);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, points, rule, contested);
    }

    @Override
    public String toString() {
        return "Award[" + part.name() + ", " + points + ", " + rule + ", " + arithmetic() + ", " + contested + "]";
    }
}
