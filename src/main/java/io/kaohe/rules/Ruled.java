package io.kaohe.rules;

import io.kaohe.facts.Ruling;
import io.kaohe.facts.Word;
import io.kaohe.report.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person concluded (认定结论), as a word: a verdict's, or that there is none. */
final class Ruled {
    static final String NONE = "无";

    private Ruled() {}

    /** Every word there is. */
    static List<String> words() {
        return Stream.concat(Word.chinese(Verdict.values()).stream(), Stream.of(NONE))
                .toList();
    }

    /** The word of a ruling; {@link #NONE} also for a ruling of progress alone. */
    static String word(@Nullable Ruling ruling) {
        String conclusion = ruling == null ? null : ruling.conclusion();
        return conclusion == null ? NONE : conclusion;
    }
}
