package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.DataState;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Proposal;
import io.kaohe.report.Review;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules see of a whole body, and what they say of it. */
class ReviewTest {
    private static final Scheme SCHEME = Packs.scheme(Packs.NUMBERS, Packs.METHODS);
    private static final Source HERE = Source.of("events.yaml");

    private static RulePack rules(String... conditionsAndOutcomes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < conditionsAndOutcomes.length; at += 2) {
            text.append("规则「" + (char) ('甲' + at) + "」\n标题：题\n依据：第一条\n当\n")
                    .append(conditionsAndOutcomes[at])
                    .append("\n那么\n")
                    .append(conditionsAndOutcomes[at + 1])
                    .append("\n结束\n");
        }
        return RulePack.compile(Packs.of("review/x.dslr", text.toString()));
    }

    private static String id(int at) {
        return "review/x/" + (char) ('甲' + at);
    }

    private final List<Standing> targets = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private static Standing standing(Sample sample, @Nullable Verdict verdict) {
        return new Standing(
                verdict == null ? sample.unjudged() : sample.judged(verdict),
                BigDecimal.ONE,
                List.of(),
                List.of(),
                null,
                Review.NONE);
    }

    private void target(RequirementKind kind, Nature nature, @Nullable Verdict verdict) {
        Sample sample = new Sample().due();
        sample.kind = kind;
        sample.nature = nature;
        targets.add(standing(sample, verdict));
    }

    private void event(String kind, @Nullable Level level) {
        events.add(new Event("1", "a", LocalDate.of(2022, 8, 3), kind, level, null, null, 2022, HERE));
    }

    private BodyStanding body() {
        Fraction rate = Fraction.of(new BigDecimal("0.9"));
        Score score = new Score(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, rate, rate, rate, new Score.Judgeable(null, 1, 1));
        Body body = new Body("a", "甲", null, null, null, true, null, null, Source.of("bodies.yaml"));
        return new BodyStanding(body, true, score, null, Review.NONE, List.of(), targets, List.of(), events);
    }

    private boolean holds(String condition) {
        return Reviewed.of(rules(condition, "等次定为「好」"), body(), SCHEME).grade() != null;
    }

    @ParameterizedTest
    @CsvSource({
        "本单位「全部」中判定是「未完成」的项数等于2项,true",
        "本单位「全部」中判定属于「未完成、滞后」的项数高于2项,false",
        "本单位「全部」中判定是「未完成」的项数不低于0,true",
        "本单位「至少」中判定是「未完成」的项数等于1项,true",
        "本单位「约束性」中判定是「未完成」的项数等于1项,true",
        "本单位「预期性」中判定是「未完成」的项数等于1项,true",
        "本单位「重大」中判定是「未完成」的项数等于0项,true",
        "本单位「常规」中判定不是「未完成」的项数等于3项,true",
        "本单位「直接」中判定不属于「完成、未完成」的项数等于2项,true",
        "本单位「全部」中判定是「未完成」的占比等于50%,true",
        "本单位「全部」中判定是「未完成」的占比高于50%,false",
        "本单位「全部」中判定属于「未完成、未到期」的占比等于60%,true",
        "本单位「底线」中判定是「未完成」的占比等于100%,true",
        "本单位「全部」中判定是「未报送」的占比等于0%,true",
        "本单位「位次」中判定是「未完成」的占比不低于0%,false",
        "本单位「位次」中判定是「未完成」的项数等于0项,true",
    })
    void itemsAreCountedWithinTheirExtent(String condition, boolean holds) {
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.MISSED);
        target(RequirementKind.BOTTOM_LINE, Nature.BINDING, Verdict.MISSED);
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.MET);
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.NOT_DUE);
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, null);
        assertThat(holds(condition)).as(condition).isEqualTo(holds);
    }

    @Test
    void aRepeatAndADoubtAreNotCounted() {
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.MISSED);
        Sample repeat = new Sample();
        repeat.repeats = "t";
        targets.add(standing(repeat, Verdict.MISSED));
        Sample doubtful = new Sample();
        doubtful.doubt = "十二还是一至二";
        doubtful.state = DataState.DOUBTFUL;
        targets.add(standing(doubtful, Verdict.NEEDS_PERSON));
        assertThat(holds("本单位「全部」中判定是「未完成」的项数等于1项")).isTrue();
        assertThat(holds("本单位「全部」中判定是「未完成」的占比等于100%")).isTrue();
        assertThat(holds("本单位「全部」中判定是「待认定」的项数等于0项")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "发生「约谈」,true",
        "发生「约谈」不少于2次,true",
        "发生「约谈」不少于3次,false",
        "发生「约谈、通报批评」不少于3次,true",
        "发生「约谈」（级别不低于「市级」）,true",
        "发生「约谈」（级别不低于「市级」）不少于2次,false",
        "发生「约谈」(级别不低于「省级」),false",
        "未发生「约谈」,false",
        "未发生「约谈」（级别不低于「省级」）,true",
        "发生「通报批评」（级别不低于「国家级」）,true",
        "未发生「事故」,true",
        "发生「事故」,false",
        "发生「约谈」不少于【次数】,true",
    })
    void eventsAreCountedByKindAndLevel(String condition, boolean holds) {
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.MET);
        event("约谈", null);
        event("约谈", Level.CITY);
        event("通报批评", Level.NATIONAL);
        Scheme scheme = Packs.scheme(Map.of("次数", Amount.of("2", "次")), Map.of());
        String rule = "规则「甲」\n标题：题\n依据：第一条\n当\n" + condition + "\n那么\n等次定为「好」\n结束\n";
        RulePack rules = RulePack.compile(Packs.of(List.of(new Pack.RuleText("review/x.dslr", rule)), scheme));
        assertThat(Reviewed.of(rules, body(), scheme).grade() != null)
                .as(condition)
                .isEqualTo(holds);
    }

    @Test
    void aBodyGetsItsLightItsGradeAndThenWhatFollows() {
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.MET);
        RulePack rules = rules(
                "等次是「优秀」",
                "提出「表扬」，由「考核办」",
                "得分率不低于90%\n轮次类型是「兑现」",
                "等次定为「优秀」",
                "得分率不低于90%",
                "亮「绿灯」于单位",
                "等次不是「优秀」",
                "提出「检查」",
                "等次属于「优秀」",
                "取消「补考资格」",
                "轮次类型是「兑现」",
                "提出「奖金」，对象「责任单位」");
        assertThat(Reviewed.of(rules, body(), SCHEME))
                .isEqualTo(new Review(
                        new Light("绿灯", id(4), List.of()),
                        new Grade("优秀", id(2), List.of()),
                        List.of(),
                        List.of(
                                new Proposal("表扬", "", "考核办", id(0)),
                                new Proposal("取消补考资格", "", "", id(8)),
                                new Proposal("奖金", "责任单位", "", id(10)))));
    }

    @Test
    void twoGradesAreNoneAndNothingFollowsFromThem() {
        target(RequirementKind.AT_LEAST, Nature.ANTICIPATORY, Verdict.MET);
        RulePack rules = rules(
                "得分率不低于90%", "等次定为「优秀」", "得分率不低于80%", "等次定为「良好」", "等次属于「优秀、良好」", "提出「表扬」", "得分率低于80%", "亮「红灯」于单位");
        assertThat(Reviewed.of(rules, body(), SCHEME))
                .isEqualTo(new Review(null, new Grade(null, null, List.of(id(0), id(2))), List.of(), List.of()));
    }

    @Test
    void everyShortfallIsPointedOutByRuleIdAndARepeatHasNone() {
        RulePack rules = rules(
                "判定是「滞后」", "标记短板「慢」，整改建议「快」", "判定是「滞后」", "亮「黄灯」于指标", "推算预测是「未知」\n自报预测是「未知」", "标记短板「看不清」, 整改建议「看清」");
        Sample sample = new Sample();
        Light light = new Light("黄灯", id(2), List.of());
        List<Finding> findings = List.of(new Finding("慢", "快", id(0)), new Finding("看不清", "看清", id(4)));
        assertThat(Reviewed.of(rules, standing(sample, Verdict.BEHIND), SCHEME))
                .isEqualTo(new Review(light, null, findings, List.of()));
        sample.repeats = "t";
        assertThat(Reviewed.of(rules, standing(sample, Verdict.BEHIND), SCHEME))
                .isEqualTo(new Review(light, null, List.of(), List.of()));
    }

    @Test
    void noTwoVocabulariesOfAnExtentShareAWord() {
        assertThat(Extent.words()).doesNotHaveDuplicates().startsWith("全部");
    }
}
