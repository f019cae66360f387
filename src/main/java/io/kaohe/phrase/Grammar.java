package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms a phrase may have. Each takes the whole phrase or leaves it. */
final class Grammar {
    /** Verbs that say that something is reached, and leave the test as it is. */
    static final String VERBS = "达到|到达|达|完成|新增|实现|新建|建成|获批|引进|培育|培养|登记";

    /** Words for a change; what follows is by how much. */
    static final String CHANGES = "增长|增加|提高|提升|上升|增速|增幅";

    /** Says nothing without 以内 behind the number. */
    private static final String LIMIT = "控制在";

    private static final String AGAINST = "同比|[比较](?:上年|上一年|去年)(?:同期)?";
    static final String PEERS = "全国|全省|全市|全县|全区|全州|同类|同组";
    private static final String HELD = "位居|位列|名列|居|列|进入|跻身|进|排名|排位|排|位次";

    private static final Pattern TASK = Pattern.compile(
            "(?<over>超额)?(?:完成|达到)?(?=.*(?:下达|年度|全年))" + "(?:国家|上级|[省市州县区][级里]?)?(?:下达)?的?(?:年度|全年)?(?:目标)?任务数?");

    private static final Pattern RANK = Pattern.compile("争?(?:" + HELD + "|" + PEERS + "){0,4}(?<word>前|第)(?<place>"
            + Numeral.CHINESE + "+|[1-9]\\d{0,3})(?:名|位|强)?(?<within>以内|之内)?");

    private static final Pattern BOUNDED = Pattern.compile("(?:" + VERBS + "){0,2}(?<start>" + words(Bound.startWords())
            + ")?(?<amount>.+?)(?<end>" + words(Bound.endWords()) + ")?");

    private static final Pattern CHANGED = Pattern.compile("(?:" + AGAINST + ")?(?:" + CHANGES + ")(?:达到|达|为)?(?<start>"
            + words(Bound.startWords()) + ")?(?<amount>.+?)(?<end>" + words(Bound.endWords()) + ")?");

    private Grammar() {}

    private static String words(Collection<String> words) {
        return String.join("|", words.stream().map(Pattern::quote).toList());
    }

    /** The test, or why a well-formed phrase is refused; empty when it has none of the forms. */
    static Optional<Reading<Test>> read(String text, String plain) {
        return task(plain).or(() -> rank(plain)).or(() -> growth(text, plain)).or(() -> bounded(text, plain));
    }

    private static Optional<Reading<Test>> task(String plain) {
        Matcher task = TASK.matcher(plain);
        return task.matches()
                ? Optional.of(Reading.of(new Test.AtLeast(null, task.group("over") != null)))
                : Optional.empty();
    }

    private static Optional<Reading<Test>> rank(String plain) {
        Matcher rank = RANK.matcher(plain);
        if (!rank.matches()) {
            return Optional.empty();
        }
        String place = rank.group("place");
        return Numeral.at(place)
                .filter(number -> number.end() == place.length())
                .map(number -> Reading.of(
                        new Test.Rank(new Amount(number.value(), Unit.PLACE), null, false, 0, Aspect.LEVEL)));
    }

    private static Optional<Reading<Test>> growth(String text, String plain) {
        Matcher changed = CHANGED.matcher(plain);
        if (!changed.matches()) {
            return Optional.empty();
        }
        return Figures.read(changed.group("amount"))
                .filter(amount -> !amount.unit().equals(Unit.TIMES))
                .map(amount -> change(text, amount, Bound.between(changed.group("start"), changed.group("end"))));
    }

    private static Reading<Test> change(String text, Amount amount, Optional<Bound> bound) {
        if (!Phrase.rate(amount.unit())) {
            return Reading.refused("phrase.growth.absolute", text.strip());
        }
        if (bound.isPresent() && !bound.get().up()) {
            return Reading.refused("phrase.growth.limit", text.strip());
        }
        return bound.map(up -> Reading.<Test>of(new Test.Growth(amount, up.strict(), Aspect.GROWTH)))
                .orElseGet(() -> Reading.refused("phrase.contradiction", text.strip()));
    }

    private static Optional<Reading<Test>> bounded(String text, String plain) {
        Matcher bounded = BOUNDED.matcher(plain);
        if (!bounded.matches()) {
            return Optional.empty();
        }
        String start = bounded.group("start");
        String end = bounded.group("end");
        if (LIMIT.equals(start) && end == null) {
            return Optional.empty();
        }
        return Figures.read(bounded.group("amount"))
                .filter(amount -> !amount.unit().equals(Unit.TIMES))
                .map(amount -> Bound.between(start, end)
                        .map(bound -> Reading.of(bound.test(amount)))
                        .orElseGet(() -> Reading.refused("phrase.contradiction", text.strip())));
    }
}
