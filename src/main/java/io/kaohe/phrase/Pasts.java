package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Past;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is held against its own past: 只增不减, 持平, 高于上年, 连续3年增长, 创历史新高, 位次不降, 正增长. */
final class Pasts {
    private static final String RATE = "(?<rate>" + Change.rates() + ")?";
    private static final String LAST_YEAR = Lexicon.LAST_YEAR + "(?:同期)?(?:水平|实绩)?";
    private static final Test GROWING = new Test.Growth(new Amount(BigDecimal.ZERO, Unit.PERCENT), true, Aspect.GROWTH);

    private static final List<Form> FORMS = List.of(
            Form.of("(?:实现|做到)?只增不减", new Test.NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL)),
            Form.of("(?:实现|保持|力保)?正增长", GROWING),
            Form.of(RATE + "不(?:减|减少|下降|降低|下滑|降)", said -> lastYear(said, false)),
            Form.of(RATE + "(?:不低于|不少于)" + LAST_YEAR, said -> lastYear(said, false)),
            Form.of(RATE + "(?:保持|实现)?(?:[与和同]" + LAST_YEAR + ")?持平", said -> lastYear(said, false)),
            Form.of(RATE + "(?:高于|超过|多于|超)" + LAST_YEAR, said -> lastYear(said, true)),
            Form.of(
                    "[比较]" + LAST_YEAR + "有所(?:增长|增加|提高|提升|上升)",
                    new Test.NotFalling(Past.LAST_YEAR, 1, true, false, Aspect.LEVEL)),
            Form.of(
                    "(?:保持)?(?:位次|排名|名次)(?:保持)?(?:不降低|不降|不下降|不下滑|不后移|不后退|不倒退)",
                    new Test.NotFalling(Past.LAST_YEAR, 1, false, false, Aspect.PLACE)),
            new Form(
                    Pattern.compile("(?:实现|保持)?连续(?<years>" + Lexicon.COUNT + ")年(?:保持|实现)?(?:正增长|增长|上升|提高|提升)"),
                    Pasts::everyYear),
            Form.of(
                    "(?:再|争)?(?:创|达到|达|实现|刷新|为)?(?:历史|历年)(?:新高|最好(?:水平|成绩)?|最高(?:水平)?|最优(?:水平)?|之最)|再?创新高",
                    new Test.NotFalling(Past.ALL_TIME, 1, true, false, Aspect.LEVEL)));

    /** More years in a row than any plan speaks of: a damaged number. */
    private static final int LONGEST_SERIES = 10;

    private Pasts() {}

    /** The test; empty when the clause does not speak of the past. */
    static Optional<Reading<Test>> read(String clause) {
        return Form.first(FORMS, clause);
    }

    private static Test lastYear(Matcher said, boolean strict) {
        return new Test.NotFalling(Past.LAST_YEAR, 1, strict, false, aspect(said.group("rate")));
    }

    private static Aspect aspect(@Nullable String rate) {
        return rate == null ? Aspect.LEVEL : Aspect.GROWTH;
    }

    /** 连续一年 is no series, and a numeral that is not properly written is none either. */
    private static Optional<Reading<Test>> everyYear(Matcher said) {
        int years = Lexicon.count(said.group("years"));
        return years > 1 && years <= LONGEST_SERIES
                ? Optional.of(Reading.of(new Test.NotFalling(Past.EVERY_YEAR, years, true, false, Aspect.LEVEL)))
                : Optional.empty();
    }
}
