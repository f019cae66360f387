package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** 翻一番, 倍增, 增长1倍, 达到上年的2倍, 到2025年比2020年翻一番. */
final class Multiples {
    private static final String BASE = "(?:(?<base>(?:19|20)\\d\\d)年|" + Lexicon.LAST_YEAR + ")";
    private static final String UNTIL = "(?:到?(?<until>20\\d\\d)年(?:底|末)?,?)?";
    private static final String AGAINST = "(?<against>[比较]" + BASE + "(?:同期)?)?";
    private static final String TIMES = "\\d+(?:\\.\\d+)?";

    private static final String COUNT = "(?:" + TIMES + "|" + Numeral.CHINESE + "+)";

    private static final List<Form> FORMS = List.of(
            Form.of(
                    UNTIL + AGAINST + "(?:实现)?翻(?<doubled>一|两|二|三)?番(?:以上)?",
                    said -> multiple(said, said.group("against") != null, powerOfTwo(said.group("doubled")))),
            Form.of(
                    UNTIL + AGAINST + "(?:实现)?(?:倍增|(?:增长|增加|提高)(?:1|一)倍(?:以上)?)",
                    said -> multiple(said, said.group("against") != null, BigDecimal.valueOf(2))),
            Form.of(
                    UNTIL + "(?:达到|达|是|为|增至|增长到|增加到)" + BASE + "的(?<times>" + TIMES + "|[两二三四五])倍(?:以上)?",
                    said -> multiple(said, true, times(said.group("times")))),
            Form.refused(
                    Lexicon.AGAINST + "?(?:增长|增加|提高|扩大|达到|达|是|为)?(?:" + BASE + "的)?" + COUNT + "(?:倍?[-~〜—–至到]" + COUNT
                            + ")?倍(?:以上|左右|以内)?|(?:实现)?成倍(?:增长|增加|提升|提高)",
                    "phrase.reading"));

    private Multiples() {}

    /** The test; refused when it may mean two multiples: 增长三倍 is three or four times the base. */
    static Optional<Reading<Test>> read(String clause) {
        return clause.contains("倍") || clause.endsWith("番") || clause.endsWith("番以上")
                ? Form.first(FORMS, clause)
                : Optional.empty();
    }

    private static Test multiple(Matcher said, boolean based, BigDecimal times) {
        String base = said.group("base");
        return new Test.Multiple(
                new Amount(times, Unit.TIMES),
                based ? new Test.BaseYear(base == null ? null : Integer.valueOf(base)) : null,
                year(said.group("until")));
    }

    private static @Nullable Integer year(@Nullable String written) {
        return written == null ? null : Integer.valueOf(written);
    }

    private static BigDecimal powerOfTwo(@Nullable String doubled) {
        return BigDecimal.valueOf(doubled == null || doubled.equals("一") ? 2 : doubled.equals("三") ? 8 : 4);
    }

    private static BigDecimal times(String written) {
        return Numeral.at(written).map(Numeral::value).orElseThrow();
    }
}
