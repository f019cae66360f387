package io.kaohe.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A term of the field: one Chinese word that people write, one code that machines read. */
public interface Word {
    /** The word in plans, schemes, rules and reports. */
    String chinese();

    /** The word in JSON, lower case, with hyphens. */
    String code();

    /** The term of this vocabulary that people write as {@code chinese}. */
    static <W extends Word> Optional<W> read(W[] vocabulary, String chinese) {
        for (W word : vocabulary) {
            if (word.chinese().equals(chinese)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** All Chinese words of a vocabulary, in its own order. */
    static List<String> chinese(Word[] vocabulary) {
        return Arrays.stream(vocabulary).map(Word::chinese).toList();
    }
}
