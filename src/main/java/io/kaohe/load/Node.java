package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file says, with its places. Texts are as written: {@code 010}, {@code 1e9} and {@code yes} stay what they are. */
sealed interface Node {
    /** Where it begins. */
    Source at();

    /** A single value; empty when nothing was written. */
    record Text(Source at, String text) implements Node {}

    /** Values one after the other. */
    record Items(Source at, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by key, in the file's order. */
    record Entries(Source at, Map<String, Entry> entries) implements Node {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** One key's place, and its value. */
    record Entry(Source key, Node value) {}

    /** A truth value of a document; in a file 是 and 否 are words. */
    record Flag(Source at, boolean value) implements Node {}

    /** Something that could not be read and has been told already. */
    record Broken(Source at) implements Node {}
}
