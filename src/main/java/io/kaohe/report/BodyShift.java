package io.kaohe.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A body that comes out otherwise in another report: under other rules, or on other facts.
 *
 * @param before in the first one
 * @param after in the other
 * @param moved what is different, in the order of {@link Moved}; never empty
 * @param pushed whether its place is different though nothing of its own score is: only because others moved
 * @param targets those that are different, in the plan's order
 */
public record BodyShift(
        BodyOutcome before, BodyOutcome after, Set<Moved> moved, boolean pushed, List<TargetShift> targets) {
    /** Copies the list. */
    public BodyShift {
        targets = List.copyOf(targets);
    }

    /** The same shift of a body whose place only others moved. */
    public BodyShift byOthers() {
        return new BodyShift(before, after, moved, true, targets);
    }

    /** How many points it gains; below 0 what it loses. */
    public BigDecimal gain() {
        return after.score().points().subtract(before.score().points());
    }
}
