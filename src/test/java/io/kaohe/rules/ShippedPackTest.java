package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Part;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Award;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped rules against every combination of what they look at. */
class ShippedPackTest {
    private static final Pack SHIPPED = Packs.shipped();
    private static final RulePack RULES = RulePack.compile(SHIPPED);
    private static final Scheme SCHEME = SHIPPED.scheme();
    private static final List<Part> PARTS = List.of(new Part(Part.ONLY, new BigDecimal("5")));

    private static final Set<RequirementKind> KINDS =
            EnumSet.of(RequirementKind.AT_LEAST, RequirementKind.AT_MOST, RequirementKind.GROWTH, RequirementKind.RANK);

    private static final Set<DataState> STATES = EnumSet.complementOf(EnumSet.of(
            DataState.MISSING_BENCHMARK,
            DataState.MISSING_MEMBER,
            DataState.MISSING_SETTING,
            DataState.CONFLICT,
            DataState.DOUBTFUL,
            DataState.NOT_RULED,
            DataState.RULED));

    /** Every combination that measuring could give, and many that it could not. */
    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (RequirementKind kind : KINDS) {
            for (DataState state : STATES) {
                for (Stage stage : Stage.values()) {
                    for (int rest = 0; rest < 2 * 5 * 6 * 2; rest++) {
                        if (state == DataState.PRESENT || rest / 10 % 6 == 0) {
                            samples.add(sample(kind, state, stage, rest));
                        }
                    }
                }
            }
        }
        return samples;
    }

    private static Sample sample(RequirementKind kind, DataState state, Stage stage, int rest) {
        Sample sample = new Sample();
        sample.kind = kind;
        sample.state = state;
        sample.stage = stage;
        sample.frequency = rest % 2 == 0 ? Frequency.YEAR : Frequency.QUARTER;
        sample.dataKind = List.of(DataKind.values()).get(rest / 2 % 5);
        sample.strict = rest / 60 % 2 == 0 && kind != RequirementKind.RANK;
        sample.roundType = stage == Stage.NOT_DUE ? RoundType.REVIEW : RoundType.SETTLEMENT;
        sample.promised = kind == RequirementKind.RANK ? "3" : "200";
        if (state == DataState.PRESENT) {
            measure(sample, rest / 10 % 6);
        }
        return sample;
    }

    /** The gap below, at and above 0; of a number above 0, and of 0, which nothing is a share of. */
    private static void measure(Sample sample, int which) {
        boolean more = sample.kind == RequirementKind.AT_LEAST || sample.kind == RequirementKind.GROWTH;
        int gap = which % 3 - 1;
        boolean rank = sample.kind == RequirementKind.RANK;
        sample.promised = rank || which < 3 ? sample.promised : "0";
        sample.with(Quantity.GAP, Fraction.of(gap)).with(Quantity.TARGET, sample.promised);
        sample.finality = finality(sample, gap);
        if (rank) {
            sample.with(Quantity.PLACE, Fraction.of(3 + gap));
        } else if (which < 3) {
            sample.with(
                    Quantity.COMPLETION, Fraction.of(200 + (more ? -gap : gap)).dividedBy(Fraction.of(200)));
            pace(sample, which);
        }
    }

    private static void pace(Sample sample, int which) {
        if (sample.stage != Stage.UNDER_WAY) {
            return;
        }
        sample.with(Quantity.PACE_RATIO, "0.9");
        if (sample.dataKind == DataKind.FLOW && sample.kind != RequirementKind.GROWTH) {
            boolean turned = sample.kind == RequirementKind.AT_MOST && !sample.strict;
            String apart = List.of("5", "4.99", "-0.01").get(turned ? 2 - which : which);
            sample.with(Quantity.PACE_GAP, Amount.of(apart, "个百分点").inBase());
        }
    }

    /** What adds up over the year is final before the deadline once it is at its number, or past it. */
    private static Finality finality(Sample sample, int gap) {
        if (sample.stage == Stage.DUE || sample.dataKind != DataKind.FLOW) {
            return Finality.OPEN;
        }
        return switch (sample.kind) {
            case AT_LEAST -> gap < (sample.strict ? 0 : 1) ? Finality.REACHED : Finality.OPEN;
            case AT_MOST -> gap > (sample.strict ? -1 : 0) ? Finality.BROKEN : Finality.OPEN;
            default -> Finality.OPEN;
        };
    }

    @Test
    void everyTargetHasExactlyOneVerdict() {
        List<Sample> samples = samples();
        List<Judgement> judgements =
                RULES.judge(samples.stream().map(Sample::measurement).toList(), SCHEME);
        assertThat(judgements).hasSize(samples.size()).allSatisfy(judgement -> {
            assertThat(judgement.contested()).as(judgement.toString()).isEmpty();
            assertThat(judgement.verdict()).as(judgement.toString()).isNotNull();
        });
    }

    /** From the deadline on, and before it where there is no pace: at its number a target is met, unless it must pass it. */
    @Test
    void whatMustPassItsNumberIsNotMetAtIt() {
        List<Judgement> atTheNumber = RULES
                .judge(samples().stream().map(Sample::measurement).toList(), SCHEME)
                .stream()
                .filter(judgement -> judgement.measurement().stage() != Stage.NOT_DUE)
                .filter(judgement ->
                        Fraction.ZERO.equals(judgement.measurement().value(Quantity.GAP)))
                .filter(judgement -> judgement.measurement().value(Quantity.PACE_GAP) == null)
                .toList();
        assertThat(atTheNumber)
                .hasSizeGreaterThan(40)
                .allSatisfy(judgement -> assertThat(
                                Objects.requireNonNull(judgement.verdict()).shortfall())
                        .as(judgement.toString())
                        .isEqualTo(judgement.measurement().test().strict()));
    }

    @Test
    void everyPaidVerdictHasExactlyOneAwardUnderEveryMethodAndALight() {
        List<Judgement> paid = RULES
                .judge(samples().stream().map(Sample::measurement).toList(), SCHEME)
                .stream()
                .filter(judgement -> judgement.measurement().state() == DataState.PRESENT)
                .filter(judgement -> Objects.requireNonNull(judgement.verdict()).paid())
                .collect(Collectors.toMap(ShippedPackTest::paidBy, judgement -> judgement, (one, other) -> one))
                .values()
                .stream()
                .toList();
        assertThat(paid).hasSizeGreaterThan(40);
        for (String method : RULES.methods()) {
            Scheme scheme = Packs.scheme(
                    Packs.NUMBERS,
                    Stream.of(RequirementKind.values())
                            .collect(Collectors.toMap(RequirementKind::chinese, kind -> method)));
            for (Judgement judgement : paid) {
                Standing standing = RULES.award(judgement, PARTS, scheme);
                assertThat(standing.awards()).hasSize(1);
                Award award = standing.awards().get(0);
                boolean placed = judgement.measurement().test().kind() == RequirementKind.RANK;
                if (placed || !method.equals("名次递减")) {
                    assertThat(award.contested()).as(method + judgement).isEmpty();
                    assertThat(award.points()).as(method + judgement).isNotNull();
                } else {
                    assertThat(award.points()).as(method + judgement).isNull();
                }
                assertThat(RULES.review(standing, scheme).light())
                        .isNotNull()
                        .extracting(Light::name)
                        .isNotNull();
            }
        }
    }

    /** What awards and lights depend on. */
    private static List<Object> paidBy(Judgement judgement) {
        Measurement measurement = judgement.measurement();
        return List.of(
                Objects.requireNonNull(judgement.verdict()),
                measurement.test().kind(),
                measurement.stage(),
                measurement.steps());
    }

    @Test
    void theOrderOfTheRulesChangesNothing() {
        List<Sample> samples = samples();
        Collections.shuffle(samples, new Random(7));
        List<Measurement> some =
                samples.subList(0, 300).stream().map(Sample::measurement).toList();
        List<Judgement> expected = RULES.judge(some, SCHEME);
        for (long seed = 1; seed <= 3; seed++) {
            RulePack shuffled = RulePack.compile(shuffled(new Random(seed)));
            assertThat(shuffled.judge(some, SCHEME)).isEqualTo(expected);
            assertThat(shuffled.rules()).isEqualTo(RULES.rules());
            for (Judgement judgement : expected.subList(0, 50)) {
                assertThat(shuffled.award(judgement, PARTS, SCHEME)).isEqualTo(RULES.award(judgement, PARTS, SCHEME));
            }
        }
    }

    /** The same rules, files and rules within a file in another order. */
    private static Pack shuffled(Random random) {
        List<Pack.RuleText> files = new ArrayList<>();
        for (Pack.RuleText file : SHIPPED.rules()) {
            List<String> rules = new ArrayList<>(Arrays.asList(file.text().split("(?<=结束\n)", -1)));
            Collections.shuffle(rules, random);
            files.add(new Pack.RuleText(file.path(), String.join("\n", rules)));
        }
        Collections.shuffle(files, random);
        return Packs.of(files, SCHEME);
    }

    @Test
    void everyVerdictOfTheListComesOutByItsOwnRule() {
        Map<Verdict, Set<String>> rules =
                RULES.judge(samples().stream().map(Sample::measurement).toList(), SCHEME).stream()
                        .collect(Collectors.groupingBy(
                                judgement -> Objects.requireNonNull(judgement.verdict()),
                                TreeMap::new,
                                Collectors.mapping(
                                        judgement -> Objects.requireNonNull(judgement.rule()),
                                        Collectors.toCollection(TreeSet::new))));
        Map<Verdict, Set<String>> expected = new TreeMap<>();
        expected.put(Verdict.EXCEEDED, Set.of("judge/deadline/超额"));
        expected.put(Verdict.MET, Set.of("judge/deadline/完成", "judge/deadline/限额以内", "judge/rank/达到名次"));
        expected.put(Verdict.MET_EARLY, Set.of("judge/final/提前完成"));
        expected.put(Verdict.AHEAD, Set.of("judge/gap/超序时"));
        expected.put(
                Verdict.ON_PACE, Set.of("judge/gap/达序时", "judge/level/达到目标", "judge/level/优于目标", "judge/rank/名次在前"));
        expected.put(
                Verdict.BEHIND,
                Set.of("judge/gap/滞后", "judge/gap/限额滞后", "judge/level/未达目标", "judge/level/持平", "judge/rank/名次靠后"));
        expected.put(Verdict.MISSED, Set.of("judge/deadline/未完成", "judge/deadline/持平", "judge/rank/未达名次"));
        expected.put(Verdict.LOST, Set.of("judge/final/已无法完成"));
        expected.put(Verdict.NOT_DUE, Set.of("judge/readiness/未到期"));
        expected.put(Verdict.NO_DATA, Set.of("judge/readiness/未报送"));
        expected.put(Verdict.UNCERTIFIED, Set.of("judge/readiness/待核定"));
        expected.put(
                Verdict.UNDECIDABLE,
                Set.of(
                        "judge/undecidable/未公布",
                        "judge/undecidable/打码",
                        "judge/undecidable/缺基数",
                        "judge/undecidable/缺分子分母",
                        "judge/undecidable/缺同类数"));
        expected.put(Verdict.NO_TASK, Set.of("judge/readiness/无任务"));
        expected.put(Verdict.EXEMPT, Set.of("judge/readiness/免考"));
        expected.put(Verdict.NOT_APPLICABLE, Set.of("judge/readiness/不适用"));
        assertThat(rules).isEqualTo(expected);
    }
}
