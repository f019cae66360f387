package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Place;
import io.kaohe.report.Proposal;
import io.kaohe.report.Review;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Undecided;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body stood at round after round. Its light is red now, and it stands fourth of six, so third from the last. */
class RecurringTest {
    private static final Scheme SCHEME = scheme();
    private static final Source HERE = Source.of("history.yaml");

    private static Scheme scheme() {
        SchemeSketch sketch = SchemeSketch.like(Packs.scheme(Packs.NUMBERS, Map.of()));
        sketch.calendar = Map.of(
                RoundType.REVIEW, Set.of("Q1", "Q3"),
                RoundType.SUMMARY, Set.of("H1"),
                RoundType.SETTLEMENT, Set.of("年"),
                RoundType.DISPATCH, Set.of("08"));
        sketch.ladders.put(
                Scheme.CONSEQUENCES,
                new Ladder(Scheme.CONSEQUENCES, List.of(List.of("点名"), List.of("约谈"), List.of("问责"))));
        return sketch.done();
    }

    private static Pack pack(String condition, String... outcomes) {
        StringBuilder text = new StringBuilder("规则「灯」\n标题：题\n依据：第一条\n当\n得分率不低于0\n那么\n亮「红灯」于单位\n结束\n");
        for (int at = 0; at < outcomes.length; at++) {
            text.append("规则「" + (char) ('a' + at) + "」\n标题：题\n依据：第一条\n当\n" + condition + "\n那么\n" + outcomes[at]
                    + "\n结束\n");
        }
        return Packs.of(List.of(new Pack.RuleText("review/x.dslr", text.toString())), SCHEME);
    }

    /** {@code history} is told as round=light/place/place from the last, each of which may be left out. */
    private static Review review(String condition, boolean whole, String history, String... outcomes) {
        Sample sample = whole ? new Sample().due() : new Sample();
        Score score = new Score(
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Fraction.ONE,
                Fraction.ONE,
                Fraction.ONE,
                new Score.Judgeable(null, 1, 1));
        Body body = new Body("a", "甲", null, null, null, true, null, null, HERE);
        Standing standing =
                new Standing(sample.judged(Verdict.MET), BigDecimal.ONE, List.of(), List.of(), null, Review.NONE);
        BodyStanding given = new BodyStanding(
                body,
                true,
                score,
                new Place(4, 3),
                Review.NONE,
                List.of(),
                List.of(standing),
                List.of(),
                List.of(),
                List.of(),
                history(history),
                null);
        return Reviewed.of(RulePack.compile(pack(condition, outcomes)), given, SCHEME);
    }

    private static List<Published> history(String told) {
        List<Published> history = new ArrayList<>();
        for (String one : told.isEmpty() ? new String[0] : told.split(" ", -1)) {
            String[] parts = one.split("[=/]", -1);
            history.add(new Published(
                    "a",
                    Round.of(io.kaohe.facts.Period.parse(parts[0]).orElseThrow()),
                    parts[1].isEmpty() ? null : parts[1],
                    null,
                    parts.length < 3 ? null : Integer.valueOf(parts[2]),
                    parts.length < 4 ? null : Integer.valueOf(parts[3]),
                    HERE));
        }
        return history;
    }

    /** Whether it is proposed; with the rounds that would tell where that is not known. */
    private static String outcome(String condition, boolean whole, String history) {
        Review review = review(condition, whole, history, "提出「约谈」");
        String proposed = review.proposals().isEmpty() ? "no" : "yes";
        return review.undecided().isEmpty()
                ? proposed
                : String.join(
                        " ",
                        review.undecided().get(0).rounds().stream()
                                .map(Round::toString)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "灯是「红灯」，连续不少于1次; ; yes",
                "灯不是「红灯」，连续不少于1次; ; no",
                "灯是「红灯」，连续不少于2次; 2022H1=红灯; yes",
                "灯是「红灯」，连续不少于2次; 2022H1=绿灯; no",
                "灯是「红灯」，连续不少于2次; 2022H1=; 2022H1",
                "灯是「红灯」，连续不少于2次; 2022-08=红灯; 2022H1",
                "灯是「红灯」，连续不少于3次; 2022H1=红灯 2022Q1=红灯; yes",
                "灯是「红灯」，连续不少于3次; 2022H1=红灯; 2022Q1",
                "灯是「红灯」，连续不少于3次; 2022Q1=绿灯; no",
                "灯是「红灯」，连续不少于4次; 2022H1=红灯 2022Q1=红灯 2021=红灯; yes",
                "灯是「红灯」，连续不少于4次; 2022H1=红灯 2022Q1=红灯 2021=无; no",
                "灯是「红灯」，本年累计不少于2次; 2022H1=绿灯 2022Q1=红灯; yes",
                "灯是「红灯」，本年累计不少于2次; 2022H1=绿灯 2022Q1=绿灯 2021=红灯; no",
                "灯是「红灯」，本年累计不少于2次; 2022H1=绿灯; 2022Q1",
                "灯是「红灯」，本年累计不少于3次; 2022H1=绿灯; no",
                "灯是「红灯」，本年累计不少于4次; ; no",
                "居末3位; ; yes",
                "居末2位; ; no",
                "居前4位; ; yes",
                "居前3位; ; no",
                "居末3位，连续不少于2次; 2022H1=/1/3; yes",
                "居末3位，连续不少于2次; 2022H1=/1/4; no",
                "居末3位，连续不少于2次; 2022H1=/9; 2022H1",
                "居前4位，连续不少于2次; 2022H1=/4; yes",
                "居前4位，连续不少于2次; 2022H1=/5; no",
                "灯是「红灯」，连续不少于2次；或者居末3位; ; yes",
                "灯是「红灯」，连续不少于2次；或者居末2位; ; 2022H1",
                "灯是「红灯」，连续不少于2年; 2021=红灯; no"
            })
    void inTheThirdQuarter(String condition, String history, String expected) {
        assertThat(outcome(condition, false, history == null ? "" : history)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "灯是「红灯」，连续不少于2年; 2021=红灯; yes",
                "灯是「红灯」，连续不少于2年; 2021=绿灯 2022Q3=红灯; no",
                "灯是「红灯」，连续不少于2年; 2022Q3=红灯; 2021",
                "灯是「红灯」，连续不少于2次; 2021=红灯 2022Q3=绿灯; no",
                "灯是「红灯」，本年累计不少于4次; 2022Q3=红灯 2022H1=红灯 2022Q1=红灯; yes",
                "灯是「红灯」，本年累计不少于4次; 2022Q3=红灯 2022H1=红灯 2022Q1=无; no"
            })
    void atTheYearsEnd(String condition, String history, String expected) {
        assertThat(outcome(condition, true, history)).isEqualTo(expected);
    }

    @Test
    void everyRuleThatHangsOnItIsTold() {
        Review review = review("灯是「红灯」，连续不少于2次", false, "", "提出「约谈」", "提出「表扬」");
        assertThat(review.undecided())
                .containsExactly(
                        new Undecided("review/x/a", List.of(new Round(2022, 6))),
                        new Undecided("review/x/b", List.of(new Round(2022, 6))));
    }

    @Test
    void onlyTheHighestOfTheConsequencesIsProposed() {
        Review review =
                review("居末3位", false, "", "提出「约谈」，只取最高一级", "提出「点名」，只取最高一级", "提出「通报」", "提出「问责」，对象「班子」，由「县委」，只取最高一级");
        assertThat(review.proposals())
                .containsExactly(
                        new Proposal("通报", "", "", "review/x/c"), new Proposal("问责", "班子", "县委", "review/x/d"));
    }

    @Test
    void theHighestStandsOnTheLadderOfConsequences() {
        assertThat(ReadRules.of(pack("居末3位", "提出「警告」，只取最高一级")).problems().stream()
                        .map(problem -> problem.code() + " " + problem.arguments()))
                .containsExactly("rules.consequence-ladder [警告, 点名]");
    }
}
