package io.kaohe.phrase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which way a comparing word points, and whether it leaves out the number itself. */
enum Bound {
    LEAST(true, false, "不低于|不少于|不小于|至少|最少"),
    RAISED(true, false, "提高到|提高至|提升到|提升至|增加到|增加至|增长到|增长至|增至|升至|升到|上升到|上升至|扩大到|扩大至"),
    ABOVE(true, true, "突破|破|超过|超|高于|多于|大于"),
    MOST(false, false, "不超过|不超|不突破|不高于|不多于|不大于|至多|最多"),
    LOWERED(false, false, "缩短至|缩短到|降至|降到|下降至|下降到|降低至|降低到|压减到|压减至|压降到|压降至|压缩到|压缩至|缩小到|缩小至|缩减到|缩减至|减至|减到|减少到|减少至"),
    WITHIN(false, false, "控制在"),
    STEADY(true, false, "稳定在|保持在|维持在|保持"),
    BELOW(false, true, "低于|少于|小于");

    private static final Map<String, Bound> STARTS = starts();

    /** 以上 and 以下 take in the number itself, as in the statutes. */
    private static final Map<String, Bound> ENDS = ends();

    private final boolean up;
    private final boolean strict;
    private final String words;

    Bound(boolean up, boolean strict, String words) {
        this.up = up;
        this.strict = strict;
        this.words = words;
    }

    private static Map<String, Bound> starts() {
        Map<String, Bound> starts = new LinkedHashMap<>();
        for (Bound bound : values()) {
            for (String word : bound.words.split("\\|", -1)) {
                starts.put(word, bound);
            }
        }
        return starts;
    }

    private static Map<String, Bound> ends() {
        Map<String, Bound> ends = new LinkedHashMap<>();
        for (String word : new String[] {"以上", "及以上", "或以上", "(含)以上"}) {
            ends.put(word, LEAST);
        }
        for (String word : new String[] {"以内", "以下", "之内", "内", "及以下", "或以下", "(含)以内", "(含)以下"}) {
            ends.put(word, MOST);
        }
        return ends;
    }

    /** Words before the number. */
    static Collection<String> startWords() {
        return STARTS.keySet();
    }

    /** Words after the number. */
    static Collection<String> endWords() {
        return ENDS.keySet();
    }

    /** The bound that the word before a number says; null for no word. */
    static @Nullable Bound start(@Nullable String word) {
        return word == null ? null : STARTS.get(word);
    }

    boolean up() {
        return up;
    }

    boolean strict() {
        return strict;
    }

    /** Whether the word needs a second one after the number to say which way it points. */
    boolean open() {
        return this == WITHIN || this == STEADY;
    }

    /** Whether the word says where the figure is to go, and not how it is to be compared. */
    boolean moves() {
        return open() || this == RAISED || this == LOWERED;
    }

    /** What the words before and after a number mean together; empty when they contradict each other. */
    static Optional<Bound> between(@Nullable String start, @Nullable String end) {
        Bound first = start(start);
        Bound last = end == null ? null : ENDS.get(end);
        if (first == null || last == null) {
            return Optional.of(first != null ? first : last != null ? last : LEAST);
        }
        return first == STEADY || (first.up == last.up && !first.strict) ? Optional.of(last) : Optional.empty();
    }
}
