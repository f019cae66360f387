package io.kaohe.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What sentences name and rules refer to by key, so that nothing a user wrote ever becomes part of a program. A key is the
 * hash of a file and a number that counts within the file.
 */
final class Constants {
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<Listed, String> keys = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private record Listed(String file, List<String> values) {}

    /** The key of the side. Equal sides have keys of their own: where one of them is changed, the text of the rules is not. */
    String add(String file, Term term) {
        String key = next(file);
        terms.put(key, term);
        return key;
    }

    /** The key of the list, the same for an equal one of the same file. */
    String add(String file, List<String> list) {
        return keys.computeIfAbsent(new Listed(file, list), added -> {
            String key = next(file);
            values.put(key, list);
            return key;
        });
    }

    private String next(String file) {
        return file + "." + (counts.merge(file, 1, Integer::sum) - 1);
    }

    /** The side of that key. */
    Term term(String key) {
        return Objects.requireNonNull(terms.get(key), key);
    }

    /** The list of that key. */
    List<String> values(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
