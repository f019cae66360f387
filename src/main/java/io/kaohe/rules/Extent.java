package io.kaohe.rules;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Word;
import io.kaohe.report.Tallied;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a body's items a sentence counts (范围).
 *
 * @param of a word of 要求类型, 重要性, 性质 or 承诺, no two of which share one; null for all items (全部)
 */
record Extent(@Nullable Word of) {
    private static final String ALL = "全部";
    private static final List<Word> WORDS = Stream.<Word[]>of(
                    RequirementKind.values(), Importance.values(), Nature.values(), Commitment.values())
            .flatMap(Arrays::stream)
            .toList();

    /** Every word there is. */
    static List<String> words() {
        return Stream.concat(Stream.of(ALL), WORDS.stream().map(Word::chinese)).toList();
    }

    /** The extent that is called so; empty where none is. */
    static Optional<Extent> named(String word) {
        return word.equals(ALL)
                ? Optional.of(new Extent(null))
                : WORDS.stream()
                        .filter(one -> one.chinese().equals(word))
                        .map(Extent::new)
                        .findFirst();
    }

    String word() {
        return of == null ? ALL : of.chinese();
    }

    /** Whether every item belongs to it. */
    boolean all() {
        return of == null;
    }

    /** Whether such items belong to it. */
    boolean holds(Tallied items) {
        return of == null
                || of.equals(items.kind())
                || of.equals(items.importance())
                || of.equals(items.nature())
                || of.equals(items.commitment());
    }
}
