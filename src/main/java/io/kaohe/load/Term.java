package io.kaohe.load;

import io.kaohe.facts.Word;
import java.util.Arrays;
import java.util.List;

/**
 * One of a few words that may stand in a place.
 *
 * @param chinese as written in a file
 * @param english as written in a document
 */
record Term(String chinese, String english) {
    static Term of(Word word) {
        return new Term(word.chinese(), word.code());
    }

    static List<Term> of(Word... words) {
        return Arrays.stream(words).map(Term::of).toList();
    }
}
