package io.kaohe.report;

import java.util.List;

/**
 * The same facts under one pack and under others.
 *
 * @param before the report under the first pack
 * @param effects one for each of the others, in the order they were given
 */
public record Impact(Report before, List<Effect> effects) {
    /** Copies the list. */
    public Impact {
        effects = List.copyOf(effects);
    }
}
