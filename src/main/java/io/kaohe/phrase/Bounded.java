package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount with the words round it: 30家以上, 控制在5.5%以内, 增长6%左右, 1-2个, 下降3%. */
final class Bounded {
    private static final String NEAR = "左右|上下";

    private static final Pattern CLAUSE = Pattern.compile("(?:" + Lexicon.AGAINST + "?(?:" + Lexicon.ADVERBS
            + "){0,2}(?<change>" + Change.WORDS + "))?"
            + "(?:" + Lexicon.VERBS + "){0,2}(?<start>" + Lexicon.any(Bound.startWords()) + ")?"
            + "(?<about>大约|约)?(?<amount>.+?)(?<end>" + Lexicon.any(Bound.endWords()) + ")?(?<near>" + NEAR + ")?");

    /** 超亿元 and 突破亿元 are more than one; 达到亿元 has lost its number. */
    private static final Pattern ONE = Pattern.compile("(?:万亿|[万亿])(?:元|美元)");

    /** 增加10家到30家 may end at 30家 or add 10 to 30; 增长5%至6% and 下降3%至5% are ranges. */
    private static final Pattern FROM_TO = Pattern.compile(".*(?:增加|提高|提升|上升|扩大)[^到至]*[^\\d.到至][到至].+"
            + "|.*(?:下降|降低|减少|压减|缩短|缩小|缩减|压缩|削减)[^到至]*[^\\d.到至%‰][到至].+"
            + "|.*(?:提高|提升|增加|增长|上升|扩大)[到至][^到至]+[到至].+");

    private Bounded() {}

    /** The test, or why a well-formed clause is refused; empty when it has not this form. */
    static Optional<Reading<Test>> read(String clause) {
        Matcher said = CLAUSE.matcher(clause);
        if (!said.matches()) {
            return Optional.empty();
        }
        Bound start = Bound.start(said.group("start"));
        Optional<Reading<Span>> span =
                start == Bound.ABOVE && ONE.matcher(said.group("amount")).matches()
                        ? Span.read("1" + said.group("amount"))
                        : Span.read(said.group("amount"));
        return span.flatMap(
                read -> read.value() == null ? Optional.of(read.refusal()) : test(said, start, read.value()));
    }

    private static Optional<Reading<Test>> test(Matcher said, @Nullable Bound start, Span span) {
        Change change = Change.of(said.group("change"));
        if (!measures(span.low(), change, said.group())) {
            return Optional.empty();
        }
        Aspect aspect = change == null ? Aspect.LEVEL : change.aspect();
        boolean near = said.group("near") != null || said.group("about") != null;
        if (span.high() != null && FROM_TO.matcher(said.group()).matches()) {
            return Optional.of(Reading.refused("phrase.reading"));
        }
        if (near || span.high() != null) {
            boolean plain = (start == null || start.moves()) && said.group("end") == null;
            return near ? about(plain, span, aspect) : between(plain, start, span, aspect);
        }
        return single(said, start, span.low(), change);
    }

    /** A multiple has forms of its own, and 完成投资80% is a part of something. */
    private static boolean measures(Amount amount, @Nullable Change change, String clause) {
        boolean part = clause.startsWith("完成投资") && Phrase.rate(amount.unit());
        return !part && !amount.unit().equals(Unit.TIMES) && (change == null || change.takes(amount));
    }

    private static Optional<Reading<Test>> about(boolean plain, Span span, Aspect aspect) {
        return Optional.of(
                plain && span.high() == null
                        ? Reading.of(new Test.About(span.low(), aspect))
                        : Reading.refused("phrase.contradiction"));
    }

    /** A range under 控制在 or 降至 is a limit, of which the lower number is no more than a wish. */
    private static Optional<Reading<Test>> between(boolean plain, @Nullable Bound start, Span span, Aspect aspect) {
        if (plain && (start == Bound.WITHIN || start == Bound.LOWERED)) {
            return Optional.of(Reading.refused("phrase.range.limit"));
        }
        Amount high = span.high();
        if (aspect == Aspect.LEVEL && span.low().value().signum() == 0) {
            return Optional.of(Reading.refused("phrase.zero"));
        }
        return Optional.of(
                plain && high != null
                        ? Reading.of(new Test.Between(span.low(), high, aspect))
                        : Reading.refused("phrase.contradiction"));
    }

    private static Optional<Reading<Test>> single(
            Matcher said, @Nullable Bound start, Amount amount, @Nullable Change change) {
        String end = said.group("end");
        boolean open = end == null && (start != null ? start.open() : change != null && change.needsBound());
        if (amount.unit().equals(Unit.NONE) && Numeral.written(said.group("amount"))) {
            return Optional.empty();
        }
        if (open && !(start == Bound.STEADY && whole(amount))) {
            return start == Bound.WITHIN ? Optional.empty() : Optional.of(Reading.refused("phrase.bound"));
        }
        return Optional.of(Bound.between(said.group("start"), end)
                .map(bound -> idle(said, amount, bound)
                        ? Reading.<Test>refused("phrase.zero")
                        : Reading.of(test(amount, bound, change)))
                .orElseGet(() -> Reading.refused("phrase.contradiction")));
    }

    /** At least 0 is always met: 事故0起 means at most. Only money can be lost, 不低于0亿元 is no loss. */
    private static boolean idle(Matcher said, Amount amount, Bound bound) {
        boolean level = said.group("change") == null;
        boolean lossless =
                "不低于".equals(said.group("start")) && amount.unit().symbol().endsWith("元");
        return level && bound.up() && !bound.strict() && amount.value().signum() == 0 && !lossless;
    }

    /** 保持在100% can only mean no less. */
    private static boolean whole(Amount amount) {
        return amount.unit().equals(Unit.PERCENT) && amount.value().compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private static Test test(Amount amount, Bound bound, @Nullable Change change) {
        Aspect aspect = change == null ? Aspect.LEVEL : change.aspect();
        if (!bound.up()) {
            return new Test.AtMost(amount, bound.strict(), aspect);
        }
        return change == null
                ? new Test.AtLeast(amount, bound.strict())
                : new Test.Growth(amount, bound.strict(), aspect);
    }
}
