package io.kaohe.report;

import java.util.List;

/**
 * A ground that is another in another report.
 *
 * @param kind what it is
 * @param name which one; empty where there is only one of its kind
 * @param before what it says in the first one; empty where it is not there
 * @param after what it says in the other; empty where it is not there
 */
public record Cause(Ground.Kind kind, String name, List<String> before, List<String> after) {
    /** Copies the lists. */
    public Cause {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
