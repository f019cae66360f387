package io.kaohe.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Outlook;
import io.kaohe.report.Proposal;
import io.kaohe.report.Prospect;
import io.kaohe.report.Report;
import io.kaohe.report.Review;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.AssessmentSketch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseCheckTest {
    private static final Scheme SCHEME = Packs.scheme(Packs.NUMBERS, Packs.METHODS);
    private static final Round ROUND = new Round(2022, 9);
    private static final Part PART = new Part("完成", new BigDecimal("5"));
    private static final Part OTHER = new Part("争先", new BigDecimal("1"));

    private static RuleCase expecting(Map<String, String> expected) {
        Assessment assessment = new AssessmentSketch().done();
        return new RuleCase("例", assessment, ROUND, new TreeMap<>(expected), Source.of("judge/gap.cases.yaml"));
    }

    private static Report report(List<Standing> targets, Review review) {
        Body body = new Body("a", "甲", null, null, null, true, null, null, Source.of("x"));
        Score score = new Score(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, null, null, null, new Score.Judgeable(null, 1, 1));
        Run run = new Run("例", "例", null, ROUND, RoundType.REVIEW, null, "包", "", "办法", "", "1", List.of());
        BodyStanding standing =
                new BodyStanding(body, true, score, null, review, List.of(), targets, List.of(), List.of());
        return new Report(run, false, List.of(standing), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), SCHEME);
    }

    private static Report judged() {
        Sample sample = new Sample();
        sample.outlook = new Outlook(Prospect.WILL_MEET, Prospect.WILL_MISS);
        Judgement judgement = new Judgement(sample.measurement(), Verdict.BEHIND, "judge/gap/滞后", "低于序时", List.of());
        Award first = new Award(PART, new BigDecimal("4.70"), "award/x/一", "算式", List.of());
        Award other = new Award(OTHER, new BigDecimal("0.03"), "award/x/二", "算式", List.of());
        Light light = new Light("黄灯", "review/lights/黄灯", List.of());
        List<Finding> findings =
                List.of(new Finding("慢", "快", "review/quarter/慢"), new Finding("少", "多", "review/quarter/少"));
        Review review = new Review(light, null, findings, List.of());
        Standing standing =
                new Standing(judgement, new BigDecimal("6"), List.of(PART, OTHER), List.of(first, other), null, review);
        return report(
                List.of(standing),
                new Review(
                        new Light("红灯", "review/body/红灯", List.of()),
                        new Grade("合格", "review/year/合格", List.of()),
                        List.of(),
                        List.of(
                                new Proposal("提醒", "责任单位", "", "review/quarter/提醒"),
                                new Proposal("约谈", "", "考核办", "review/quarter/约谈"))));
    }

    private static Report unjudged() {
        Standing standing =
                new Standing(new Sample().unjudged(), new BigDecimal("5"), List.of(PART), List.of(), null, Review.NONE);
        return report(List.of(standing), Review.NONE);
    }

    private static List<CaseResult.Difference> differences(Report report, Map<String, String> expected) {
        RuleCase ruleCase = expecting(expected);
        CaseResult result = CaseCheck.check(ruleCase, report);
        assertThat(result.ruleCase()).isSameAs(ruleCase);
        assertThat(result.passed()).isEqualTo(result.differences().isEmpty());
        return result.differences();
    }

    @Test
    void everyKeyIsCompared() {
        Map<String, String> good = Map.ofEntries(
                entry("判定", "滞后"),
                entry("规则", "judge/gap/滞后"),
                entry("理由", "低于序时"),
                entry("得分", "4.73"),
                entry("赋分规则", "award/x/一、award/x/二"),
                entry("灯", "黄灯"),
                entry("亮灯规则", "review/lights/黄灯"),
                entry("短板", "慢、少"),
                entry("短板规则", "review/quarter/慢、review/quarter/少"),
                entry("自报预测", "预计完成"),
                entry("推算预测", "预计未达"),
                entry("单位灯", "红灯"),
                entry("单位亮灯规则", "review/body/红灯"),
                entry("等次", "合格"),
                entry("等次规则", "review/year/合格"),
                entry("后果", "提醒、约谈"),
                entry("后果规则", "review/quarter/提醒、review/quarter/约谈"));
        assertThat(differences(judged(), good)).isEmpty();
        good.forEach((key, right) -> assertThat(differences(judged(), Map.of(key, "无")))
                .containsExactly(new CaseResult.Difference(key, "无", key.equals("得分") ? "4.73" : right)));
    }

    @Test
    void nothingIsSaidAsNothing() {
        for (String key : List.of(
                "判定", "规则", "理由", "得分", "赋分规则", "灯", "亮灯规则", "短板", "短板规则", "单位灯", "单位亮灯规则", "等次", "等次规则", "后果",
                "后果规则")) {
            assertThat(differences(unjudged(), Map.of(key, "无"))).isEmpty();
            assertThat(differences(unjudged(), Map.of(key, "0")))
                    .containsExactly(new CaseResult.Difference(key, "0", "无"));
        }
    }

    @Test
    void pointsAreComparedAsNumbers() {
        assertThat(differences(judged(), Map.of("得分", "4.730"))).isEmpty();
        assertThat(differences(judged(), Map.of("得分", "4.73分"))).isEmpty();
        for (String wrong : List.of("4.74", "4.7300001", "四", "1e9999999")) {
            assertThat(differences(judged(), Map.of("得分", wrong)))
                    .containsExactly(new CaseResult.Difference("得分", wrong, "4.73"));
        }
    }

    @Test
    void aCaseNeedsATargetAndKnownKeys() {
        assertThatThrownBy(() -> differences(report(List.of(), Review.NONE), Map.of("判定", "滞后")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> differences(judged(), Map.of("结论", "滞后")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
