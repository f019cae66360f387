package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Test;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one test asks for: 至少 220亿元, 位次在全市前 3 位以内. */
final class TestWords {
    private final Words words;

    TestWords(Words words) {
        this.words = words;
    }

    /** In a few words, as a row of a table has room for. */
    String label(Test test) {
        boolean other = test.aspect() == Aspect.GROWTH || test.aspect() == Aspect.FALL || test.aspect() == Aspect.PLACE;
        boolean own = test.kind() == RequirementKind.GROWTH || test.kind() == RequirementKind.EACH_MEMBER;
        return other && !own ? test.aspect().chinese() + plain(test) : plain(test);
    }

    /**
     * As a sentence that also says what just counts and what just does not.
     *
     * @param indicator what is measured; null where only the phrase is known, and no setting is
     */
    String understood(Test test, @Nullable Indicator indicator) {
        return words.clauses(label(test), boundary(test, indicator));
    }

    private String plain(Test test) {
        return switch (test.kind()) {
            case AT_LEAST ->
                test.value() == null ? strictly("at-least.open", test) : strictly("at-least", test, number(test));
            case AT_MOST -> strictly("at-most", test, number(test));
            case ABOUT -> strictly("about", test, number(test));
            case BETWEEN -> strictly("between", test, number(test), Shown.amount(((Test.Between) test).high()));
            case GROWTH -> strictly("growth", test, verb(test), number(test));
            case MULTIPLE -> multiple((Test.Multiple) test);
            case NOT_FALLING -> notFalling((Test.NotFalling) test);
            case TOGETHER -> words.say("test.together");
            case RANK -> rank((Test.Rank) test);
            case BENCHMARK -> benchmark((Test.Benchmark) test);
            case EACH_MEMBER -> eachMember((Test.EachMember) test);
            case COVERAGE ->
                words.say(((Test.Coverage) test).remainder() ? "test.coverage.remainder" : "test.coverage");
            case BREAKTHROUGH -> breakthrough((Test.Breakthrough) test);
            case FIRST -> first((Test.First) test);
            case STAGE -> stage((Test.Stage) test);
            case BOTTOM_LINE ->
                words.say(((Test.BottomLine) test).remainder() ? "test.bottom-line.remainder" : "test.bottom-line");
            case QUALITATIVE -> words.say("test.qualitative");
        };
    }

    private String strictly(String code, Test test, Object... arguments) {
        return words.say("test." + code + (test.strict() ? ".strict" : ""), arguments);
    }

    private static String number(Test test) {
        return Shown.amount(Objects.requireNonNull(test.value()));
    }

    /** 增长 20%, 提高 2个百分点, 增加 5家; the other way 下降, 降低, 减少. */
    private String verb(Test test) {
        Unit unit = Objects.requireNonNull(test.value()).unit();
        String other = unit.measuresAs(Unit.PERCENTAGE_POINT) ? "points" : "number";
        String kind = unit.measuresAs(Unit.PERCENT) ? "share" : other;
        return words.say("test." + (test.aspect() == Aspect.FALL ? "fall." : "growth.") + kind);
    }

    private String multiple(Test.Multiple test) {
        Test.BaseYear base = test.base();
        Integer year = base == null ? null : base.year();
        String from = year == null ? words.say("test.multiple.last-year") : words.say("test.multiple.year", year);
        Integer until = test.until();
        return words.say(
                "test.multiple",
                until == null ? "" : words.say("test.multiple.until", until),
                base == null ? words.say("test.multiple.open") : from,
                Shown.amount(test.value()));
    }

    private String notFalling(Test.NotFalling test) {
        return strictly("not-falling." + test.past().code(), test, test.years());
    }

    private String rank(Test.Rank test) {
        Amount value = test.value();
        return words.clauses(
                value == null ? null : words.say("test.rank", scope(test.scope()), Shown.plain(value.value())),
                test.held() ? words.say("test.rank.held") : null,
                test.forward() == 0 ? null : words.say("test.rank.forward", test.forward()));
    }

    private String benchmark(Test.Benchmark test) {
        Amount distance = test.value();
        String code = test.below() ? "benchmark.below" : "benchmark";
        return distance == null
                ? strictly(code, test, test.name())
                : strictly(code + ".by", test, test.name(), Shown.amount(distance));
    }

    private String eachMember(Test.EachMember test) {
        String member = test.member();
        return words.say(
                "test.each-member", member == null ? words.say("test.each-member.any") : member, label(test.test()));
    }

    private String breakthrough(Test.Breakthrough test) {
        return words.say("test.breakthrough", level(test.level(), test.above()));
    }

    private String first(Test.First test) {
        return words.say(test.only() ? "test.first.only" : "test.first", scope(test.scope()));
    }

    private String stage(Test.Stage test) {
        return words.say("test.stage", level(test.level(), test.above()), test.stage());
    }

    /** 省级, 省级以上, or nothing. */
    private String level(@Nullable Level level, boolean above) {
        if (level == null) {
            return "";
        }
        return above ? words.say("test.level.above", level.chinese()) : level.chinese();
    }

    private static String scope(@Nullable String scope) {
        return scope == null ? "" : scope;
    }

    /** What happens at the very number. */
    private @Nullable String boundary(Test test, @Nullable Indicator indicator) {
        return switch (test.kind()) {
            case AT_LEAST, GROWTH -> open(test) ? task(indicator) : words.say(test.strict() ? "at.strict" : "at.met");
            case AT_MOST, BENCHMARK -> test.strict() ? words.say("at.strict") : null;
            case ABOUT -> indicator == null ? words.say("at.about") : tolerance(indicator);
            case BETWEEN -> words.say("at.between");
            case NOT_FALLING -> level((Test.NotFalling) test, indicator);
            case EACH_MEMBER -> words.say("at.each-member");
            case TOGETHER, COVERAGE, BREAKTHROUGH, FIRST, BOTTOM_LINE -> words.say("at." + GapWords.way(test));
            case MULTIPLE, RANK, STAGE, QUALITATIVE -> null;
        };
    }

    private static boolean open(Test test) {
        return test.value() == null;
    }

    private @Nullable String task(@Nullable Indicator indicator) {
        return indicator == null ? null : words.say("at.task");
    }

    private String tolerance(Indicator indicator) {
        Tolerance tolerance = indicator.tolerance();
        if (tolerance == null) {
            return words.say("at.about.unset");
        }
        return words.say(tolerance.twoSided() ? "at.about.both" : "at.about.one", Shown.amount(tolerance.within()));
    }

    /** Whether staying level is enough: 只增不减 leaves that to the scheme, which the measured test follows. */
    private String level(Test.NotFalling test, @Nullable Indicator indicator) {
        if (test.onlyUp() && indicator == null) {
            return words.say("at.only-up");
        }
        String code = test.past() == Past.EVERY_YEAR ? "at.level.each" : "at.level";
        return words.say(code + (test.strict() ? ".strict" : ""));
    }
}
