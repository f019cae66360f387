package io.kaohe.rules;

import io.kaohe.facts.Spelling;
import java.util.Collection;
import java.util.Comparator;

/** The known word that looks most like one that is not known. */
final class Nearest {
    private Nearest() {}

    /** The word with the fewest edits, of equals the one nearest in length; empty text when there is no word. */
    static String to(String wrong, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt((String word) -> Spelling.distance(wrong, word))
                        .thenComparingInt(word -> Math.abs(word.length() - wrong.length())))
                .orElse("");
    }
}
