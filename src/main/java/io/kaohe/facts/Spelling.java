package io.kaohe.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Spelling {
    private Spelling() {}

    /**
     * The known word that is the fewest edits (a character put in, left out or changed) away from {@code word}: at most
     * one edit in three characters, and at least one allowed. Of equally near ones the first of
     * {@code known}, whose order must therefore be a promised one.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= allowed && shares(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Two words of one character are one edit apart without having anything to do with each other. */
    private static boolean shares(String word, String candidate) {
        return candidate.chars().anyMatch(c -> word.indexOf(c) >= 0);
    }

    /** How many characters must be put in, left out or changed to turn one word into the other. */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
