package io.kaohe.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement rests on and how its numbers came about. Most of what explains a report is not read: it is worked out when
 * somebody first asks, from what never changes, so that nobody can tell when that was.
 */
public final class Trace {
    private final Supplier<Told> telling;
    private volatile @Nullable Told told;

    /**
     * What is told of a measurement.
     *
     * @param facts the figures used, the one that counts first
     * @param steps the arithmetic, in order; each quantity a rule may name is a step's name
     * @param flags what a reader should know of the figures
     */
    public record Told(List<Fact> facts, List<Step> steps, List<Reason> flags) {
        /** Copies the lists. */
        public Told {
            facts = List.copyOf(facts);
            steps = List.copyOf(steps);
            flags = List.copyOf(flags);
        }
    }

    /** @param telling answers the same whenever it is asked, by whatever thread */
    public Trace(Supplier<Told> telling) {
        this.telling = telling;
    }

    /** What is told already. */
    public static Trace of(Told told) {
        Trace trace = new Trace(() -> told);
        trace.told = told;
        return trace;
    }

    /** All of it. */
    public Told told() {
        Told known = told;
        if (known == null) {
            known = telling.get();
            told = known;
        }
        return known;
    }

    /** The same, with one more thing that a reader should know. */
    Trace flagged(Reason flag) {
        return new Trace(() -> {
            Told all = told();
            List<Reason> flags = new ArrayList<>(all.flags());
            flags.add(flag);
            return new Told(all.facts(), all.steps(), flags);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace trace && told().equals(trace.told());
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }

    @Override
    public String toString() {
        return told().toString();
    }
}
