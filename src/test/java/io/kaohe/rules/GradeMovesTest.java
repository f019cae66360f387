package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Problem;
import io.kaohe.report.Review;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades that are moved: steps up and down together, then ceilings. */
class GradeMovesTest {
    private static final Scheme SCHEME = Packs.graded(Packs.scheme(Packs.NUMBERS, Map.of()));

    private static Pack pack(Scheme scheme, String... outcomes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < outcomes.length; at++) {
            text.append("规则「" + (char) ('a' + at) + "」\n标题：题\n依据：第一条\n当\n得分率不低于0\n那么\n" + outcomes[at] + "\n结束\n");
        }
        return Packs.of(List.of(new Pack.RuleText("review/x.dslr", text.toString())), scheme);
    }

    private static @Nullable Grade grade(String... outcomes) {
        Fraction rate = Fraction.of(new BigDecimal("0.9"));
        Score score = new Score(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, rate, rate, rate, new Score.Judgeable(null, 1, 1));
        Body body = new Body("a", "甲", null, null, null, true, null, null, Source.of("bodies.yaml"));
        Standing standing = new Standing(
                new Sample().due().judged(Verdict.MET), BigDecimal.ONE, List.of(), List.of(), null, Review.NONE);
        BodyStanding standings = new BodyStanding(
                body, true, score, null, Review.NONE, List.of(), List.of(standing), List.of(), List.of());
        return Reviewed.of(RulePack.compile(pack(SCHEME, outcomes)), standings, SCHEME)
                .grade();
    }

    @ParameterizedTest
    @CsvSource({
        "优秀,等次降一级,良好",
        "优秀,等次降2级,合格",
        "良好,等次升一级,优秀",
        "优秀,等次升一级,优秀",
        "合格,等次降三级,不合格",
        "优秀,等次不高于「良好」,良好",
        "合格,等次不高于「良好」,合格"
    })
    void oneMove(String given, String move, String expected) {
        Grade grade = grade("等次定为「" + given + "」", move);
        boolean still = given.equals(expected) && move.contains("不高于");
        assertThat(grade)
                .isEqualTo(new Grade(
                        expected,
                        given,
                        "review/x/a",
                        still ? List.of() : List.of(new Grade.Move(expected, "review/x/b")),
                        List.of()));
    }

    /** 良好 up by one and down by two is 合格; the ceiling then changes nothing. */
    @Test
    void stepsAddUpAndCeilingsComeAfterThem() {
        assertThat(grade("等次定为「良好」", "等次不高于「良好」", "等次升一级", "等次降二级"))
                .isEqualTo(new Grade(
                        "合格",
                        "良好",
                        "review/x/a",
                        List.of(new Grade.Move("优秀", "review/x/c"), new Grade.Move("合格", "review/x/d")),
                        List.of()));
        assertThat(grade("等次定为「良好」", "等次不高于「良好」", "等次升一级"))
                .isEqualTo(new Grade(
                        "良好",
                        "良好",
                        "review/x/a",
                        List.of(new Grade.Move("优秀", "review/x/c"), new Grade.Move("良好", "review/x/b")),
                        List.of()));
    }

    @Test
    void withoutAGradeThereIsNothingToMove() {
        assertThat(grade("等次降一级")).isNull();
        assertThat(grade("等次定为「良好」", "等次定为「优秀」", "等次降一级"))
                .isEqualTo(new Grade(null, null, List.of("review/x/a", "review/x/b")));
    }

    @Test
    void gradesAreThoseOfTheLadder() {
        assertThat(problems(SCHEME, "等次定为「优良」", "等次不高于「良」"))
                .containsExactly("rules.grade-ladder [优良, 优秀]", "rules.grade-ladder [良, 良好]");
        assertThat(problems(Packs.scheme(Packs.NUMBERS, Map.of()), "等次降一级"))
                .containsExactly("rules.grade-ladder-none [等次降一级]");
        assertThat(problems(SCHEME, "等次降许多级")).containsExactly("rules.sentence [等次降许多级, 等次降〔几〕级]");
        assertThat(problems(SCHEME, "等次不得高于「良好」")).containsExactly("rules.sentence [等次不得高于「良好」, 等次不高于「…」]");
    }

    /** A grade that is asked for is given by a rule, or can be moved to. */
    @Test
    void gradesThatNobodyGivesAreAskedForOnlyWhereGradesMove() {
        String asking = "规则「问」\n标题：题\n依据：第一条\n当\n等次是「合格」\n那么\n提出「约谈」\n结束\n";
        assertThat(problems(asking, "等次定为「优秀」")).containsExactly("rules.grade [合格, 优秀]");
        assertThat(problems(asking, "等次定为「优秀」", "等次降一级")).isEmpty();
    }

    private static List<String> problems(String asking, String... outcomes) {
        Pack.RuleText rules = pack(SCHEME, outcomes).rules().get(0);
        Pack pack = Packs.of(List.of(rules, new Pack.RuleText("review/y.dslr", asking)), SCHEME);
        return ReadRules.of(pack).problems().stream()
                .map(problem -> problem.code() + " " + problem.arguments())
                .toList();
    }

    private static List<String> problems(Scheme scheme, String... outcomes) {
        return ReadRules.of(pack(scheme, outcomes)).problems().stream()
                .map((Problem problem) -> problem.code() + " " + problem.arguments())
                .toList();
    }
}
