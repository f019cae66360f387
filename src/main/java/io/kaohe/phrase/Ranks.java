package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 全市前3, 争第一, 居全省第2位, 继续保持全市第一, 增速居全市前3, 位次前移, 前移2位. */
final class Ranks {
    /** The peers, with the class of them that the ranking is among: 全省山区县, 全市各县市区. */
    static final String SCOPE =
            "(?:" + Lexicon.PEERS + ")(?:[\\p{IsHan}]{0,5}?(?:地区|县市区|县市|县区|市州|山区县|县|市|区|园区|开发区|高新区))?";

    private static final String HELD =
            "稳居|位居|位列|名列|居于|居|列|进入|跻身|迈入|挺进|步入|重返|冲进|进|排名|排位|排在|排|位次|上升至|上升到|提升至|提升到|前移至|前移到|达到|在|成为|实现";

    private static final Pattern PLACE = Pattern.compile(
            "争?(?<rate>" + Change.rates() + ")?(?<held>继续保持在?|保持在?)?(?:" + HELD + "){0,2}(?<scope>" + SCOPE + ")?(?:"
                    + HELD + "){0,2}(?<word>前|第)(?<place>" + Lexicon.COUNT + ")(?<unit>名|位|强)?(?:以内|之内)?");

    private static final String RANKING = "(?:位次|排名|名次)";

    private static final Pattern FORWARD = Pattern.compile(
            "(?<rate>" + Change.rates() + ")?(?<scope>" + SCOPE + ")?(?:" + RANKING + "(?:" + Lexicon.AGAINST
                    + ")?(?:实现)?(?:前移|前进|上升|提升)|" + Lexicon.AGAINST + "?(?:前移|前进|进位)|(?:上升|提升|提高)(?=.+[位名]))"
                    + "(?:(?<places>" + Lexicon.COUNT + ")(?:个)?(?:位次|位|名)(?:以上)?)?");

    private static final List<Form> FORMS = List.of(new Form(PLACE, Ranks::place), new Form(FORWARD, Ranks::forward));

    private Ranks() {}

    /** The test; empty when the clause is about no place. */
    static Optional<Reading<Test>> read(String clause) {
        return Form.first(FORMS, clause);
    }

    private static Optional<Reading<Test>> place(Matcher said) {
        int place = Lexicon.count(said.group("place"));
        if (place < 1) {
            return Optional.empty();
        }
        Amount last = new Amount(BigDecimal.valueOf(place), Unit.PLACE);
        return Optional.of(
                Reading.of(new Test.Rank(last, said.group("scope"), said.group("held") != null, 0, aspect(said))));
    }

    private static Aspect aspect(Matcher said) {
        return said.group("rate") == null ? Aspect.LEVEL : Aspect.GROWTH;
    }

    private static Optional<Reading<Test>> forward(Matcher said) {
        int places = places(said.group("places"));
        return places < 1
                ? Optional.empty()
                : Optional.of(Reading.of(new Test.Rank(null, said.group("scope"), false, places, aspect(said))));
    }

    private static int places(@Nullable String written) {
        return written == null ? 1 : Lexicon.count(written);
    }
}
