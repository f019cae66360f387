package io.kaohe.report;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a measurement used, and as what.
 *
 * @param role as what it was used
 * @param body whose figure it is: the target's own body, or another one that it is held against
 * @param indicator what it is a figure of: the target's own indicator, or one that it is made of
 * @param achievement the figure
 * @param why why another version of it counts; null unless it is {@link Role#OUTRANKED}
 */
public record Fact(
        Role role,
        Body body,
        Indicator indicator,
        Achievement achievement,
        @Nullable Reason why) {
    /** Used as something else; one that does not count stays so. */
    public Fact as(Role other) {
        boolean used = role != Role.UNUSED && role != Role.OUTRANKED;
        return used ? new Fact(other, body, indicator, achievement, why) : this;
    }
}
