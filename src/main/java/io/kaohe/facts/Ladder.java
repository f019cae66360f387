package io.kaohe.facts;

import java.util.List;
import java.util.OptionalInt;

/**
 * The stages that things of one sort go through, in their order (阶梯).
 *
 * @param name its name in the scheme
 * @param rungs from the first stage to the last; names of one rung mean the same (获批/认定)
 */
public record Ladder(String name, List<List<String>> rungs) {
    /** Copies the lists. */
    public Ladder {
        rungs = rungs.stream().map(List::copyOf).toList();
    }

    /** The number of the rung of that name, from 1; empty when the ladder has none. */
    public OptionalInt rung(String stage) {
        for (int index = 0; index < rungs.size(); index++) {
            if (rungs.get(index).contains(stage)) {
                return OptionalInt.of(index + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Every name of every rung, in order. */
    public List<String> stages() {
        return rungs.stream().flatMap(List::stream).toList();
    }
}
