package io.kaohe.rules;

import java.util.List;
import java.util.SortedMap;

/**
 * A rule as written: its lines sorted into their places, none of them understood yet.
 *
 * @param name between the brackets
 * @param head its first line
 * @param metadata value by key: 标题, 依据, 解释, 整改建议
 * @param conditions at least one
 * @param outcome the one outcome
 */
record Draft(String name, Line head, SortedMap<String, String> metadata, List<Line> conditions, Line outcome) {
    /** The title in the metadata. */
    static final String TITLE = "标题";

    /** The clause of the scheme. */
    static final String CLAUSE = "依据";

    /** More words on the rule. */
    static final String EXPLANATION = "解释";

    /** What to do about it. */
    static final String ADVICE = "整改建议";

    /** Every key of the metadata; the first two are required. */
    static final List<String> KEYS = List.of(TITLE, CLAUSE, EXPLANATION, ADVICE);

    /** Copies the list. */
    Draft {
        conditions = List.copyOf(conditions);
    }
}
