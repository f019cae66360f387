package io.kaohe.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What sentences name and rules refer to by key, so that nothing a user wrote ever becomes part of a program. A key is the
 * hash of a file and a number that counts within the file.
 */
final class Constants {
    private static final int DIGITS = 16;

    private final Map<String, Term> terms;
    private final Map<String, List<String>> values;
    private final Function<String, @Nullable Term> others;
    private final Map<Listed, String> keys = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private record Listed(String file, List<String> values) {}

    /** None yet. */
    Constants() {
        this(new LinkedHashMap<>(), new HashMap<>(), key -> null);
    }

    /**
     * These.
     *
     * @param others sides that are not among {@code terms}, by key
     */
    Constants(Map<String, Term> terms, Map<String, List<String>> values, Function<String, @Nullable Term> others) {
        this.terms = terms;
        this.values = values;
        this.others = others;
    }

    /** The sides by key, in the order in which they were added. */
    Map<String, Term> terms() {
        return terms;
    }

    /** The lists by key. */
    Map<String, List<String>> values() {
        return values;
    }

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

    /** The key of a word that a user chose, the same wherever it stands: rules hold it against that of a fact's word. */
    static String key(String word) {
        return Piece.hash(word).substring(0, DIGITS);
    }

    private String next(String file) {
        return file + "." + (counts.merge(file, 1, Integer::sum) - 1);
    }

    /** The side of that key. */
    Term term(String key) {
        Term known = terms.get(key);
        return known == null ? Objects.requireNonNull(others.apply(key), key) : known;
    }

    /** The list of that key. */
    List<String> values(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
