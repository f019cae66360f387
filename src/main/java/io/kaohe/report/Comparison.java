package io.kaohe.report;

import io.kaohe.facts.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report held against another one: what came out otherwise, and which grounds are others.
 *
 * @param before the first one
 * @param after the other
 * @param causes what is another for the whole report
 * @param bodies those that come out otherwise, in the first report's order
 * @param lone what stands in one of them alone, and cannot be compared
 * @param units targets whose unit is another, so that their numbers cannot be compared; as the other report has them
 * @param quiet how many targets rest on something else and come out the same
 */
public record Comparison(
        Edition before,
        Edition after,
        List<Cause> causes,
        List<Moving> bodies,
        List<Lone> lone,
        List<Lone> units,
        int quiet) {
    /** Copies the lists. */
    public Comparison {
        causes = List.copyOf(causes);
        bodies = List.copyOf(bodies);
        lone = List.copyOf(lone);
        units = List.copyOf(units);
    }

    /** How many bodies both have. */
    public int shared() {
        long gone = lone.stream()
                .filter(each -> each.first() && each.target() == null)
                .count();
        return before.bodies().size() - (int) gone;
    }

    /** The shifts alone. */
    public List<BodyShift> shifts() {
        return bodies.stream().map(Moving::shift).toList();
    }

    /**
     * A body that comes out otherwise.
     *
     * @param shift what moved
     * @param causes what is another for the body itself
     * @param targets for each target of the shift, what is another for it
     */
    public record Moving(BodyShift shift, List<Cause> causes, List<List<Cause>> targets) {
        /** Copies the lists. */
        public Moving {
            causes = List.copyOf(causes);
            targets = targets.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A body, or a target of it, that cannot be compared.
     *
     * @param first whether it is told as the first report has it
     * @param body the body
     * @param target null for the body itself
     */
    public record Lone(boolean first, Body body, @Nullable TargetOutcome target) {}
}
