package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is said of bodies and targets, by key: {@code 0/3 得分} is the points of the fourth target of the first body. */
final class Claims {
    /** Stands for whatever is said where the numbers do not: a person's words, a stage that is not begun. */
    static final String ANY = "*";

    /** Stands before what must be part of what is said. */
    static final String PART = "…";

    private final Map<String, String> said = new TreeMap<>();

    /** Adds one; nothing for null. */
    Claims put(String of, String field, @Nullable String value) {
        if (value != null) {
            said.put(of + " " + field, value);
        }
        return this;
    }

    @Nullable
    String get(String key) {
        return said.get(key);
    }

    /** The claims of a target again, as those of another key. */
    void copy(String from, String to) {
        Map<String, String> copied = new TreeMap<>();
        said.forEach((key, value) -> {
            if (key.startsWith(from + " ")) {
                copied.put(to + key.substring(from.length()), value);
            }
        });
        said.putAll(copied);
    }

    /**
     * Where it differs from the truth: what is said otherwise, what the truth does not have, and what ought to be said and is not.
     *
     * @param asked the fields that must be said wherever the truth has something; of single tests among several none must
     */
    List<String> against(Claims truth, List<String> asked) {
        List<String> differences = new ArrayList<>();
        said.forEach((key, value) -> {
            String right = truth.said.get(key);
            if (right == null || !same(value, right)) {
                differences.add(key + ": " + value + ", and not " + right);
            }
        });
        truth.said.forEach((key, value) -> {
            String field = key.substring(key.indexOf(' ') + 1);
            if (asked.contains(field) && !key.contains("#") && !value.isEmpty() && !said.containsKey(key)) {
                differences.add(key + ": nothing, and not " + value);
            }
        });
        return differences;
    }

    private static boolean same(String value, String right) {
        if (right.equals(ANY)) {
            return true;
        }
        return right.startsWith(PART) ? value.contains(right.substring(PART.length())) : value.equals(right);
    }
}
