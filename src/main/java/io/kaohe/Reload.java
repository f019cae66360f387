package io.kaohe;

import io.kaohe.report.Problem;
import java.util.List;

/**
 * How a reload of the pack in force came out.
 *
 * @param outcome what is in force now
 * @param problems why the new pack was refused: what is wrong in it, or which of its cases fail; else empty
 */
public record Reload(Outcome outcome, List<Problem> problems) {
    /** What is in force after a reload. */
    public enum Outcome {
        /** The new pack. */
        REPLACED,

        /** The old pack, for the new one is the same. */
        UNCHANGED,

        /** The old pack, for the new one cannot be used. */
        REFUSED
    }

    /** Copies the list. */
    public Reload {
        problems = List.copyOf(problems);
    }
}
