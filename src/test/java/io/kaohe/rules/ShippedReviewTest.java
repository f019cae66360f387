package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Outlook;
import io.kaohe.report.Proposal;
import io.kaohe.report.Prospect;
import io.kaohe.report.Quantity;
import io.kaohe.report.Review;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped rules say in each round, against every combination of what they look at. */
class ShippedReviewTest {
    private static final Pack SHIPPED = Packs.shipped();
    private static final RulePack RULES = RulePack.compile(SHIPPED);
    private static final Scheme SCHEME = SHIPPED.scheme();
    private static final List<String> RATES = Arrays.asList(null, "0", "0.5999", "0.6", "0.8", "0.8999", "0.9", "1.2");
    private static final List<RoundType> ROUNDS = List.of(RoundType.REVIEW, RoundType.SUMMARY, RoundType.SETTLEMENT);

    private static Standing standing(Sample sample, Verdict verdict) {
        return new Standing(sample.judged(verdict), BigDecimal.ONE, List.of(), List.of(), null, Review.NONE);
    }

    /** Every kind and verdict with and without a pace; at half-year, which alone asks for it, with every outlook. */
    private static List<Standing> targets(RoundType round) {
        List<Standing> targets = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            for (Verdict verdict : Verdict.values()) {
                for (String paceGap : Arrays.asList(null, "0.05", "-0.1", "-0.1001")) {
                    for (Outlook outlook : round == RoundType.SUMMARY ? outlooks() : List.of(Outlook.UNKNOWN)) {
                        Sample sample = new Sample();
                        sample.kind = kind;
                        sample.roundType = round;
                        sample.nature = targets.size() % 2 == 0 ? Nature.BINDING : Nature.ANTICIPATORY;
                        sample.outlook = outlook;
                        if (paceGap != null && kind != RequirementKind.RANK) {
                            sample.with(Quantity.PACE_GAP, paceGap);
                        }
                        targets.add(standing(sample, verdict));
                    }
                }
            }
        }
        return targets;
    }

    private static List<Outlook> outlooks() {
        return Stream.of(Prospect.values())
                .flatMap(stated -> Stream.of(Prospect.values()).map(computed -> new Outlook(stated, computed)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPaidVerdictHasALightAndEveryShortfallItsWord(RoundType round) {
        for (Standing target : targets(round)) {
            Verdict verdict = Objects.requireNonNull(target.judgement().verdict());
            Review review = Reviewed.of(RULES, target, SCHEME);
            assertThat(review.light() != null).as(target.toString()).isEqualTo(verdict.paid());
            if (review.light() != null) {
                assertThat(review.light().name()).as(target.toString()).isNotNull();
            }
            List<String> claims = review.findings().stream()
                    .map(Finding::rule)
                    .filter(rule -> rule.startsWith("review/half-year-claims/"))
                    .toList();
            boolean looked = verdict.shortfall() && round != RoundType.DISPATCH;
            assertThat(review.findings().size() - claims.size())
                    .as(target.toString())
                    .isEqualTo(looked ? 1 : 0);
            assertThat(review.grade()).isNull();
            assertThat(review.proposals()).isEmpty();
        }
    }

    private static BodyStanding body(
            RoundType round, @Nullable String rate, List<Verdict> verdicts, List<Event> events) {
        List<Standing> targets = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Sample sample = new Sample();
            sample.kind = targets.isEmpty() ? RequirementKind.BOTTOM_LINE : RequirementKind.AT_LEAST;
            sample.nature = Nature.BINDING;
            sample.roundType = round;
            targets.add(standing(sample, verdict));
        }
        Fraction judged = rate == null ? null : Fraction.of(new BigDecimal(rate));
        Score score = new Score(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, null, judged, null, new Score.Judgeable(null, 1, 1));
        Body body = new Body("a", "甲", null, null, null, true, null, null, Source.of("bodies.yaml"));
        return new BodyStanding(body, true, score, null, Review.NONE, List.of(), targets, List.of(), events);
    }

    private static Event event(String kind, @Nullable Level level) {
        Source here = Source.of("events.yaml");
        return new Event("1", "a", LocalDate.of(2022, 8, 3), kind, level, null, null, 2022, here);
    }

    private static final List<List<Event>> EVENTS = List.of(
            List.of(),
            List.of(event("约谈", null)),
            List.of(event("约谈", Level.CITY), event("约谈", null)),
            List.of(event("通报批评", Level.COUNTY)),
            List.of(event("通报批评", Level.CITY)),
            List.of(event("通报批评", Level.PROVINCIAL), event("弄虚作假", null)),
            List.of(event("重大事故", Level.COUNTY)));

    private static List<BodyStanding> bodies(RoundType round) {
        List<BodyStanding> bodies = new ArrayList<>();
        for (String rate : RATES) {
            for (Verdict bottom : List.of(Verdict.MET, Verdict.MISSED, Verdict.LOST, Verdict.NO_DATA)) {
                for (Verdict other : List.of(Verdict.MET, Verdict.BEHIND)) {
                    EVENTS.forEach(events -> bodies.add(body(round, rate, List.of(bottom, other), events)));
                }
            }
        }
        return bodies;
    }

    @ParameterizedTest
    @EnumSource
    void aBodyWithAScoreHasExactlyOneGradeInTheSettlementAndNoneElsewhere(RoundType round) {
        for (BodyStanding body : bodies(round)) {
            boolean graded = round == RoundType.SETTLEMENT && body.score().judged() != null;
            Grade grade = Reviewed.of(RULES, body, SCHEME).grade();
            assertThat(grade != null).as(body.toString()).isEqualTo(graded);
            assertThat(grade == null || grade.contested().isEmpty())
                    .as(body.toString())
                    .isTrue();
        }
    }

    @Test
    void everyRuleOfTheReviewsIsReachedAndTheirOrderChangesNothing() {
        RulePack shuffled = RulePack.compile(ShippedPackTest.shuffled(new Random(11)));
        Set<String> spoken = new TreeSet<>();
        for (RoundType round : ROUNDS) {
            for (Standing target : targets(round)) {
                spoken.addAll(rules(Reviewed.of(RULES, target, SCHEME)));
            }
            for (BodyStanding body : bodies(round)) {
                Review review = Reviewed.of(RULES, body, SCHEME);
                assertThat(Reviewed.of(shuffled, body, SCHEME)).isEqualTo(review);
                spoken.addAll(rules(review));
            }
        }
        assertThat(spoken)
                .isEqualTo(RULES.rules().keySet().stream()
                        .filter(id -> id.startsWith("review/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> rules(Review review) {
        Stream<@Nullable String> single = Stream.of(
                review.light() == null ? null : review.light().rule(),
                review.grade() == null ? null : review.grade().rule());
        return Stream.of(
                        single,
                        review.grade() == null
                                ? Stream.<String>of()
                                : review.grade().moves().stream().map(Grade.Move::rule),
                        review.findings().stream().map(Finding::rule),
                        review.proposals().stream().map(Proposal::rule))
                .flatMap(rules -> rules)
                .filter(rule -> rule != null)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0.9,0,优秀,优秀,通报表扬",
        "0.9,3,优秀,优秀,通报表扬",
        "0.8999,0,良好,良好,",
        "0.8,4,良好,良好,",
        "0.7999,0,合格,合格,",
        "0.6,0,合格,合格,",
        "0.5999,0,不合格,不合格,取消年度评优资格、约谈",
    })
    void gradesFollowTheRate(String rate, int events, String grade, String rule, @Nullable String consequences) {
        List<Verdict> verdicts = List.of(Verdict.MET, Verdict.MET);
        BodyStanding body = body(RoundType.SETTLEMENT, rate, verdicts, EVENTS.get(events));
        Review review = Reviewed.of(RULES, body, SCHEME);
        assertThat(review.grade()).isEqualTo(new Grade(grade, "review/year/" + rule, List.of()));
        assertThat(review.proposals().stream().map(Proposal::consequence).collect(Collectors.joining("、")))
                .isEqualTo(consequences == null ? "" : consequences);
    }

    /** Criticised by the city or above. */
    @Test
    void whoWasCriticisedIsNotExcellent() {
        List<Verdict> verdicts = List.of(Verdict.MET, Verdict.MET);
        Grade.Move ceiling = new Grade.Move("良好", "review/year-ceilings/不评优秀");
        assertThat(Reviewed.of(RULES, body(RoundType.SETTLEMENT, "0.9", verdicts, EVENTS.get(4)), SCHEME)
                        .grade())
                .isEqualTo(new Grade("良好", "优秀", "review/year/优秀", List.of(ceiling), List.of()));
    }

    @Test
    void aVetoBeatsAnyScore() {
        BodyStanding broken = body(RoundType.SETTLEMENT, "1.2", List.of(Verdict.MISSED, Verdict.MET), EVENTS.get(6));
        assertThat(Reviewed.of(RULES, broken, SCHEME).grade())
                .isEqualTo(new Grade("不合格", "review/year-veto/底线否决", List.of()));
        BodyStanding faked = body(RoundType.SETTLEMENT, "1.2", List.of(Verdict.MET, Verdict.MET), EVENTS.get(5));
        assertThat(Reviewed.of(RULES, faked, SCHEME).grade())
                .isEqualTo(new Grade("不合格", "review/year-veto/事项否决", List.of()));
    }

    @Test
    void whoIsBehindIsRemindedThenTalkedToThenCriticised() {
        BodyStanding body = body(RoundType.REVIEW, "0.5", List.of(Verdict.MET, Verdict.BEHIND), EVENTS.get(2));
        assertThat(Reviewed.of(RULES, body, SCHEME).proposals())
                .containsExactly(
                        new Proposal("约谈", "单位主要负责人", "联点领导", "review/escalation/约谈"),
                        new Proposal("通报批评", "单位", "考核办报同级政府", "review/escalation/通报批评"),
                        new Proposal("提醒", "责任单位", "考核办", "review/quarter/提醒"));
    }
}
