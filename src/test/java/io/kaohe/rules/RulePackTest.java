package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.Judgement;
import io.kaohe.report.Problem;
import io.kaohe.report.Quantity;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {
    private static final Scheme SCHEME = Packs.scheme(Packs.NUMBERS, Packs.METHODS);
    private static final RulePack SHIPPED = RulePack.compile(Packs.shipped());

    private static String rule(String name, String outcome, String... conditions) {
        return "规则「" + name + "」\n  标题：题\n  依据：第一条\n当\n  " + String.join("\n  ", conditions) + "\n那么\n  " + outcome
                + "\n结束\n";
    }

    private static Judgement judge(RulePack rules, Sample sample) {
        return rules.judge(List.of(sample.measurement()), SCHEME).get(0);
    }

    @Test
    void oneRuleDecidesAndIsNamedWithItsReason() {
        Sample sample = new Sample().with(Quantity.PACE_GAP, "-0.01").with(Quantity.GAP, "10");
        assertThat(judge(SHIPPED, sample))
                .isEqualTo(new Judgement(sample.measurement(), Verdict.BEHIND, "judge/gap/滞后", "低于序时", List.of()));
    }

    @Test
    void noneAndTwoAreNoVerdict() {
        RulePack rules = RulePack.compile(
                Packs.of("judge/甲.dslr", rule("乙", "判定为「滞后」，理由「慢」", "缺口不低于0") + rule("丙", "判定为「完成」，理由「好」", "缺口不高于0")));
        Sample none = new Sample();
        Sample two = new Sample().with(Quantity.GAP, "0");
        assertThat(judge(rules, none)).isEqualTo(new Judgement(none.measurement(), null, null, null, List.of()));
        assertThat(judge(rules, two))
                .isEqualTo(new Judgement(two.measurement(), null, null, null, List.of("judge/甲/丙", "judge/甲/乙")));
    }

    @ParameterizedTest
    @CsvSource({
        "不低于,false,true,true",
        "高于,false,false,true",
        "不高于,true,true,false",
        "低于,true,false,false",
        "等于,false,true,false"
    })
    void aComparisonIsExactAndFalseWithoutItsQuantity(String relation, boolean below, boolean at, boolean above) {
        RulePack rules =
                RulePack.compile(Packs.of("judge/x.dslr", rule("甲", "判定为「完成」，理由「好」", "进度差" + relation + "-【黄灯线】")));
        List<String> values = List.of("-0.1000000000000000000000000000000000000001", "-0.1", "-0.0999");
        List<Boolean> spoke = new ArrayList<>();
        values.forEach(value -> spoke.add(judge(rules, new Sample().with(Quantity.PACE_GAP, value))
                        .verdict()
                != null));
        assertThat(spoke).containsExactly(below, at, above);
        assertThat(judge(rules, new Sample()).verdict()).isNull();
    }

    @Test
    void quantitiesStandOnBothSidesAndLiteralsHaveUnits() {
        RulePack rules = RulePack.compile(
                Packs.of("judge/x.dslr", rule("甲", "判定为「完成」，理由「好」", "实绩不低于目标值", "完成率高于 99.5 %", "进度差高于－5个百分点")));
        Sample sample = new Sample()
                .with(Quantity.ACTUAL, "200")
                .with(Quantity.TARGET, "200")
                .with(Quantity.COMPLETION, "1")
                .with(Quantity.PACE_GAP, "-0.049");
        assertThat(judge(rules, sample).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(rules, sample.with(Quantity.PACE_GAP, "-0.05")).verdict())
                .isNull();
    }

    /** Nothing that a user writes becomes part of a program, and every such text is compared as it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\u0022",
                "\") ; System.exit(1); //",
                "a\" || true || \"",
                "${x}@{y}",
                "%s %d",
                "一类 \t 二类",
                "\uD83D\uDE00",
                "'`$it"
            })
    void textsAreNeverCode(String text) {
        RulePack rules = RulePack.compile(
                Packs.of("judge/" + text + ".dslr", rule(text, "判定为「完成」，理由「" + text + "」", "类别是「" + text + "」")));
        Sample sample = new Sample();
        sample.category = text.strip();
        assertThat(judge(rules, sample))
                .isEqualTo(new Judgement(
                        sample.measurement(), Verdict.MET, "judge/" + text + "/" + text, text.strip(), List.of()));
        sample.category = null;
        assertThat(judge(rules, sample).verdict()).isNull();
    }

    @Test
    void sentenceInTheScoringTableNeedsRuleThatPaysIt() {
        Source cell = new Source("scoring.csv", 2, 9);
        RulePack without = RulePack.compile(Packs.of("award/a.dslr", rule("a", "得满分", "计分方法是「甲」")));

        assertThat(SHIPPED.problems("赋分满分×完成率，不超过满分×【封顶】", cell)).isEmpty();
        assertThat(SHIPPED.problems("赋分满分×完成律", cell))
                .containsExactly(Problem.of("formula.quantity.near", new Source("scoring.csv", 2, 14), "完成律", "完成率"));
        assertThat(SHIPPED.problems("按评分表赋分", cell)).extracting(Problem::code).containsExactly("rules.sentence");
        assertThat(without.problems("得满分", cell)).containsExactly(Problem.of("rules.row-none", cell, "评分表"));
        assertThat(SHIPPED.numbers("赋分满分×完成率，不超过满分×【封顶】")).containsExactly("封顶");
        assertThat(SHIPPED.numbers("按比例")).isEmpty();
    }

    @Test
    void indicatorThatTheAssessmentDoesNotKnowIsNamed() {
        RulePack rules = RulePack.compile(Packs.of("judge/a.dslr", rule("a", "判定为「完成」，理由「甲」", "本单位「规上工业增加植」的增速不低于6%")));
        Source place = Source.of("indicators.yaml");

        assertThat(rules.strange(List.of("规上工业增加植"), List.of())).isEmpty();
        assertThat(rules.strange(List.of("规上工业增加值", "税收"), List.of("得满分")))
                .containsExactly(Problem.of("rules.indicator", place, "规上工业增加植", "judge/a/a", "规上工业增加值"));
        assertThat(SHIPPED.strange(List.of("税收"), List.of("赋分满分×本单位(「税首」，增速)", "按比例")))
                .containsExactly(Problem.of("rules.indicator", place, "税首", "赋分满分×本单位(「税首」，增速)", "税收"));
    }

    @Test
    void rulesTellWhatTheirAuthorsWrote() {
        assertThat(SHIPPED.rules().get("award/proportional/超额"))
                .isEqualTo(new RuleInfo(
                        "award/proportional/超额",
                        "超额加分",
                        "第六条",
                        "超过目标的部分同比例加分，到封顶为止",
                        null,
                        List.of("计分方法是「按比例」", "判定是「超额」", "要求类型属于「至少、左右、增长、倍数」", "目标值高于0", "赋分满分×完成率，不低于0分，不超过满分×【封顶】"),
                        List.of("封顶")));
        assertThat(SHIPPED.rules().get("review/lights/红灯落后"))
                .extracting(RuleInfo::numbers)
                .isEqualTo(List.of("黄灯线"));
        assertThat(SHIPPED.methods()).containsExactly("全有全无", "分档", "功效系数", "区间", "名次递减", "基本加超额", "按比例", "认定");
        assertThat(SHIPPED.tables("award/place-steps/按名次")).containsExactly("名次表");
        assertThat(SHIPPED.tables("award/proportional/超额")).isEmpty();
        assertThat(SHIPPED.tables("没有")).isEmpty();
    }

    @Test
    void manyThreadsShareOnePack() throws Exception {
        Sample sample = new Sample().with(Quantity.PACE_GAP, "0.05");
        Callable<List<Judgement>> work = () -> SHIPPED.judge(Collections.nCopies(1200, sample.measurement()), SCHEME);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Judgement>> done : threads.invokeAll(Collections.nCopies(8, work))) {
                assertThat(done.get())
                        .hasSize(1200)
                        .extracting(Judgement::verdict)
                        .containsOnly(Verdict.AHEAD);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyFormsExampleIsRead() {
        Findings findings = new Findings();
        Pack pack = Packs.shipped();
        assertThat(SentenceForm.values()).hasSize(19);
        for (SentenceForm form : SentenceForm.values()) {
            assertThat(form.slots().isEmpty()).isEqualTo(form == SentenceForm.A9);
            assertThat(form.slots())
                    .allSatisfy(slot -> assertThat(slot.chinese()).isNotEmpty());
            assertThat(form.meaning()).isNotEmpty();
            Line line = new Line(form.example(), new Source("x", 1, 1));
            Vocabulary vocabulary = new Vocabulary(focus(form), pack);
            boolean outcome = form.name().startsWith("A");
            assertThat(
                            outcome
                                    ? new OutcomeReader(vocabulary, findings)
                                            .read(line)
                                            .isPresent()
                                    : new ConditionReader(vocabulary, findings)
                                            .read(line)
                                            .isPresent())
                    .isTrue();
            SentenceForm nearest = outcome
                    ? SentenceForm.outcome(vocabulary.focus(), form.example())
                    : SentenceForm.condition(form.example());
            // Of several conditions each is looked at alone.
            assertThat(nearest).isEqualTo(form == SentenceForm.C9 ? SentenceForm.C8 : form);
        }
        findings.raise();
    }

    private static Focus focus(SentenceForm form) {
        return switch (form) {
            case A1 -> Focus.JUDGING;
            case A3 -> Focus.ADJUSTED_TARGET;
            case A9 -> Focus.MISSING;
            case A4, A7 -> Focus.TARGET;
            case C6, C8, C9, A5, A5_MOVE, A5_CEILING -> Focus.BODY;
            case C7, A5_REVOKE, A6 -> Focus.CONSEQUENCE;
            default -> Focus.AWARDING;
        };
    }

    @Test
    void anExpansionThatDroolsRefusesIsOurFault() {
        assertThatThrownBy(() -> Generation.of(List.of(Piece.of(Focus.JUDGING, "rule"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dialect \"mvel\"\nrule");
    }

    @Test
    void linesEndAsTheyLikeAndCommentsAreSkipped() {
        String text = "\uFEFF# 说明\r\n规则「甲」\r\n\u3000标题: 题\r\n  依据：第一条\r\n\r\n当\r\n  # 说明\r\n\u3000严格是「否」\r\n那么\r\n"
                + "  判定为「完成」, 理由「好」\r\n结束";
        RulePack rules = RulePack.compile(Packs.of("judge/x.dslr", text));
        assertThat(judge(rules, new Sample()).verdict()).isEqualTo(Verdict.MET);
        assertThat(rules.rules().get("judge/x/甲"))
                .isEqualTo(new RuleInfo(
                        "judge/x/甲", "题", "第一条", null, null, List.of("严格是「否」", "判定为「完成」, 理由「好」"), List.of()));
    }
}
