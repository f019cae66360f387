package io.kaohe.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one file's tree over another's, key by key. */
final class Overlay {
    private Overlay() {}

    /** {@code over} where it says something, else {@code under}. A named number is replaced whole, with its clause and dates. */
    static Node lay(Node over, Node under) {
        return lay(over, under, false);
    }

    private static Node lay(Node over, Node under, boolean numbers) {
        if (!(over instanceof Node.Entries upper) || !(under instanceof Node.Entries lower)) {
            return over;
        }
        Map<String, Node.Entry> merged = new LinkedHashMap<>(lower.entries());
        upper.entries().forEach((key, entry) -> {
            Node.Entry below = lower.entries().get(key);
            boolean inNumbers = key.equals(SchemeKeys.NUMBERS.name());
            Node value = below == null || numbers ? entry.value() : lay(entry.value(), below.value(), inNumbers);
            merged.put(key, new Node.Entry(entry.key(), value));
        });
        return new Node.Entries(upper.at(), merged);
    }
}
