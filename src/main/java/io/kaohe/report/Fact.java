package io.kaohe.report;

import io.kaohe.facts.Achievement;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a measurement used, and as what.
 *
 * @param role as what it was used
 * @param achievement the figure
 * @param why why another version of it counts; null unless it is {@link Role#OUTRANKED}
 */
public record Fact(
        Role role, Achievement achievement, @Nullable Reason why) {
    /** A figure that was used, or that does not answer. */
    public Fact(Role role, Achievement achievement) {
        this(role, achievement, null);
    }

    /** A version of a figure of which another one counts. */
    public static Fact outranked(Achievement achievement, Reason why) {
        return new Fact(Role.OUTRANKED, achievement, why);
    }

    /** Whether it was used, and may be used as something else. */
    public boolean used() {
        return role != Role.UNUSED && role != Role.OUTRANKED;
    }
}
