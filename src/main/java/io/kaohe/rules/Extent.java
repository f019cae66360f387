package io.kaohe.rules;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Word;
import io.kaohe.report.Tallied;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of a body's items a sentence counts (范围).
 *
 * @param word 全部, or a word of 要求类型, 重要性, 性质 or 承诺; no two of these share one
 */
record Extent(String word) {
    private static final String ALL = "全部";

    /** Every word there is. */
    static List<String> words() {
        Stream<Word[]> vocabularies =
                Stream.of(RequirementKind.values(), Importance.values(), Nature.values(), Commitment.values());
        return Stream.concat(Stream.of(ALL), vocabularies.map(Word::chinese).flatMap(List::stream))
                .toList();
    }

    /** Whether such items belong to it. */
    boolean holds(Tallied items) {
        return word.equals(ALL)
                || word.equals(items.kind().chinese())
                || word.equals(items.importance().chinese())
                || word.equals(items.nature().chinese())
                || word.equals(items.commitment().chinese());
    }
}
