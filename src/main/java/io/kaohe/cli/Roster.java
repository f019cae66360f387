package io.kaohe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things with an id and a name, of which a user may give either. */
final class Roster {
    private final Map<String, String> names = new LinkedHashMap<>();

    /** One more; a second with the same id is the same thing. */
    void add(String id, String name) {
        names.putIfAbsent(id, name);
    }

    /**
     * The id of what is called {@code word}.
     *
     * @param kind {@code cli.<kind>.unknown}, {@code .several} and {@code .known} are the sentences
     * @throws UsageMistake when nothing is called so, or more than one
     */
    String find(String word, String kind) {
        if (names.containsKey(word)) {
            return word;
        }
        List<String> ids =
                names.keySet().stream().filter(id -> word.equals(names.get(id))).toList();
        if (ids.size() > 1) {
            throw UsageMistake.of("cli." + kind + ".several", word, String.join("、", ids));
        }
        if (ids.isEmpty()) {
            throw unknown(word, kind);
        }
        return ids.get(0);
    }

    private UsageMistake unknown(String word, String kind) {
        List<String> words = new ArrayList<>(names.keySet());
        words.addAll(names.values());
        List<String> known = names.entrySet().stream()
                .map(entry -> entry.getValue() + "（" + entry.getKey() + "）")
                .toList();
        return UsageMistake.of("cli." + kind + ".unknown", word)
                .near(word, words)
                .list("cli." + kind + ".known", known);
    }
}
