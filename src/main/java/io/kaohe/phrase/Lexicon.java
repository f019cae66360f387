package io.kaohe.phrase;

import io.kaohe.facts.Level;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that several forms share, as alternatives of a pattern. */
final class Lexicon {
    /** Verbs that say that something is reached, and leave the test as it is. */
    static final String VERBS = "稳定达到|达到|到达|达成|达|完成投资|完成|新增加|新增|净增|实现|新建成|新建|建成|获批|引进|培育|培养|安排|成功";

    /** Adverbs that leave the test as it is. */
    static final String ADVERBS = "继续|持续|稳步|平稳|实现|保持";

    /** Who the peers are. */
    static final String PEERS = "全国|全省|全市|全县|全区|全州|全自治区|同类|同组";

    /** The year before the plan's. */
    static final String LAST_YEAR = "(?:上年度?|去年|上一年度?)";

    /** A change against the year before; leaves out what any yearly target is held against. */
    static final String AGAINST = "(?:同比|[比较]" + LAST_YEAR + "(?:同期|实际)?)";

    /** A number in Arabic digits or Chinese numerals. */
    static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|" + Numeral.CHINESE + "+)";

    /** A place in a ranking or a count of years. */
    static final String COUNT = "(?:[1-9]\\d{0,3}|" + Numeral.CHINESE + "+)";

    /** A level, and whether higher ones count; the county's is also called 区级. */
    static final String LEVELS = "(?<level>国家级|省级|市级|县级|(?<!自治)区级)(?<above>及?以上)?";

    private Lexicon() {}

    /** The alternatives, longest first, so that none hides another. */
    static String any(Collection<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList());
    }

    /** The level that the word names; null for none. */
    static @Nullable Level level(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word.charAt(0)) {
            case '国' -> Level.NATIONAL;
            case '省' -> Level.PROVINCIAL;
            case '市' -> Level.CITY;
            default -> Level.COUNTY;
        };
    }

    /** The whole number written; the text must have the form {@link #COUNT}. Less than 0 when it is no proper numeral. */
    static int count(String written) {
        return Numeral.at(written)
                .filter(number -> number.end() == written.length())
                .map(number -> number.value().intValueExact())
                .orElse(-1);
    }
}
