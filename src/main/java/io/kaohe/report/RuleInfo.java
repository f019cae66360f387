package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its authors wrote it.
 *
 * @param id path without ending, then the rule's name
 * @param title 标题
 * @param clause 依据
 * @param explanation 解释
 * @param advice 整改建议
 * @param sentences its conditions and its outcome, a sentence each
 * @param numbers names of the numbers it uses
 */
public record RuleInfo(
        String id,
        String title,
        String clause,
        @Nullable String explanation,
        @Nullable String advice,
        List<String> sentences,
        List<String> numbers) {
    /** Copies the lists. */
    public RuleInfo {
        sentences = List.copyOf(sentences);
        numbers = List.copyOf(numbers);
    }
}
