package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Occasion;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Part;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Word;
import io.kaohe.report.Award;
import io.kaohe.report.DataState;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.References;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped rules on verdicts and points, against every combination of what they look at. */
class ShippedPackTest {
    private static final Pack SHIPPED = Packs.shipped();
    private static final RulePack RULES = RulePack.compile(SHIPPED);
    private static final Scheme SCHEME = SHIPPED.scheme();
    private static final List<Part> PARTS = List.of(new Part(Part.ONLY, new BigDecimal("5")));
    private static final List<Judgement> JUDGEMENTS =
            RULES.judge(Combinations.all().stream().map(Sample::measurement).toList(), SCHEME);

    private static final Set<RequirementKind> BY_RATIO =
            EnumSet.of(RequirementKind.AT_LEAST, RequirementKind.GROWTH, RequirementKind.MULTIPLE);

    /** Which kinds a method of the shipped pack can pay. */
    private static final Map<String, Set<RequirementKind>> FITTING = Map.of(
            "全有全无", EnumSet.allOf(RequirementKind.class),
            "按比例", EnumSet.complementOf(EnumSet.of(RequirementKind.QUALITATIVE)),
            "名次递减", EnumSet.of(RequirementKind.RANK),
            "区间", EnumSet.of(RequirementKind.BETWEEN),
            "分档", BY_RATIO,
            "基本加超额", BY_RATIO,
            "认定", EnumSet.of(RequirementKind.QUALITATIVE));

    @Test
    void everyTargetHasExactlyOneVerdict() {
        assertThat(JUDGEMENTS).hasSizeGreaterThan(5000).allSatisfy(judgement -> {
            assertThat(judgement.contested()).as(judgement.toString()).isEmpty();
            assertThat(judgement.verdict()).as(judgement.toString()).isNotNull();
        });
    }

    @Test
    void everyRuleOnVerdictsIsReached() {
        Set<String> spoken = JUDGEMENTS.stream()
                .map(judgement -> Objects.requireNonNull(judgement.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(spoken).isEqualTo(rules("judge/"));
    }

    private static Set<String> rules(String folder) {
        return RULES.rules().keySet().stream()
                .filter(id -> id.startsWith(folder))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The list of what an award is due for, what is unjudged, and what is outside the total, by readiness. */
    @Test
    void whatIsNotReadyIsNeverPaid() {
        assertThat(JUDGEMENTS).allSatisfy(judgement -> {
            DataState state = judgement.measurement().state();
            boolean ready = state == DataState.PRESENT || state == DataState.RULED;
            Verdict verdict = Objects.requireNonNull(judgement.verdict());
            boolean outside = verdict == Verdict.NOT_DUE
                    || Set.of(DataState.NOT_APPLICABLE, DataState.EXEMPT, DataState.NO_TASK)
                            .contains(state);
            assertThat(verdict.paid()).as(judgement.toString()).isEqualTo(ready && !outside);
            assertThat(verdict.unjudged()).as(judgement.toString()).isEqualTo(!ready && !outside);
        });
    }

    /** From the deadline on, and before it where there is no pace: at its number a target is met, unless it must pass it. */
    @Test
    void whatMustPassItsNumberIsNotMetAtIt() {
        List<Judgement> atTheNumber = JUDGEMENTS.stream()
                .filter(judgement -> Objects.requireNonNull(judgement.verdict()).paid())
                .filter(judgement ->
                        Fraction.ZERO.equals(judgement.measurement().value(Quantity.GAP)))
                .filter(judgement -> judgement.measurement().value(Quantity.PACE_GAP) == null)
                .toList();
        assertThat(atTheNumber)
                .hasSizeGreaterThan(200)
                .allSatisfy(judgement -> assertThat(
                                Objects.requireNonNull(judgement.verdict()).shortfall())
                        .as(judgement.toString())
                        .isEqualTo(judgement.measurement().test().strict()));
    }

    /** At the deadline the sign of the gap decides, whatever the kind. */
    @Test
    void atTheDeadlineTheGapDecides() {
        assertThat(JUDGEMENTS)
                .filteredOn(judgement -> judgement.measurement().stage() == Stage.DUE)
                .filteredOn(judgement -> judgement.measurement().state() == DataState.PRESENT)
                .hasSizeGreaterThan(500)
                .allSatisfy(judgement -> {
                    Measurement measurement = judgement.measurement();
                    Fraction gap = Objects.requireNonNull(measurement.value(Quantity.GAP));
                    boolean missed = gap.compareTo(Fraction.ZERO) > 0
                            || (gap.equals(Fraction.ZERO) && measurement.test().strict());
                    Fraction surplus = measurement.value(Quantity.SURPLUS);
                    boolean exceeded = surplus != null && surplus.compareTo(Fraction.ZERO) > 0;
                    assertThat(judgement.verdict())
                            .as(judgement.toString())
                            .isEqualTo(missed ? Verdict.MISSED : exceeded ? Verdict.EXCEEDED : Verdict.MET);
                });
    }

    @Test
    void everyPaidVerdictHasExactlyOneAwardUnderItsOwnMethod() {
        Set<String> spoken = new TreeSet<>();
        for (Judgement judgement : paid()) {
            spoken.add(award(judgement, SCHEME));
        }
        assertThat(spoken)
                .doesNotContain("award/steps/满分", "award/base-and-surplus/基本分")
                .hasSizeGreaterThan(20);
    }

    @Test
    void andUnderEveryMethodThatFits() {
        Set<String> methods = new TreeSet<>(RULES.methods());
        assertThat(methods.remove("功效系数")).isTrue();
        assertThat(FITTING.keySet()).isEqualTo(methods);
        Set<String> spoken = new TreeSet<>();
        FITTING.forEach((method, kinds) -> {
            Scheme scheme = Packs.scheme(
                    Packs.NUMBERS, kinds.stream().collect(Collectors.toMap(RequirementKind::chinese, kind -> method)));
            paid().stream()
                    .filter(judgement ->
                            kinds.contains(judgement.measurement().test().kind()))
                    .forEach(judgement -> spoken.add(award(judgement, scheme)));
        });
        for (String verdict : List.of("90", "89.99", "80", "79.99", "70", "69.99", "60", "59.99")) {
            spoken.addAll(steps(new BigDecimal(verdict).movePointLeft(2)));
        }
        Part row = new Part(Part.ONLY, BigDecimal.TEN, new TreeMap<>(), "赋分满分×完成率", Occasion.EVERY, null);
        Judgement met =
                new Sample().due().with(Quantity.COMPLETION, Fraction.ONE).judged(Verdict.MET);
        Part efficacy = new Part(Part.ONLY, BigDecimal.TEN, new TreeMap<>(), "功效系数", Occasion.EVERY, null);
        Judgement measured =
                new Sample().due().with(Quantity.ACTUAL, Fraction.ONE).judged(Verdict.MET);
        RULES
                .inForce(
                        Packs.scheme(Packs.NUMBERS, Map.of()),
                        met.measurement().round().end())
                .among(new Alone())
                .award(List.of(new Payable(met, List.of(row)), new Payable(measured, List.of(efficacy))))
                .stream()
                .flatMap(standing -> standing.awards().stream())
                .forEach(award -> spoken.add(String.valueOf(award.rule())));
        assertThat(spoken).isEqualTo(rules("award/"));
    }

    /** The bands lie close together, so that they get combinations of their own. */
    private static List<String> steps(BigDecimal share) {
        Scheme scheme = Packs.scheme(Packs.NUMBERS, Map.of("至少", "分档"));
        Sample due = new Sample().due().with(Quantity.COMPLETION, Fraction.of(share));
        Sample before = new Sample().with(Quantity.PACE_RATIO, Fraction.of(share));
        return List.of(award(due.judged(Verdict.MISSED), scheme), award(before.judged(Verdict.BEHIND), scheme));
    }

    private static String award(Judgement judgement, Scheme scheme) {
        Standing standing = Awarded.of(RULES, judgement, PARTS, scheme);
        assertThat(standing.awards()).hasSize(1);
        Award award = standing.awards().get(0);
        assertThat(award.contested()).as(judgement.toString()).isEmpty();
        assertThat(award.points()).as(judgement.toString()).isNotNull();
        return Objects.requireNonNull(award.rule());
    }

    /** One judgement for each combination of what awards depend on. */
    private static Collection<Judgement> paid() {
        Map<List<Object>, Judgement> paid = new LinkedHashMap<>();
        for (Judgement judgement : JUDGEMENTS) {
            Verdict verdict = Objects.requireNonNull(judgement.verdict());
            Measurement measurement = judgement.measurement();
            if (verdict.paid()) {
                paid.putIfAbsent(
                        List.of(
                                verdict,
                                measurement.test().kind(),
                                measurement.indicator().direction(),
                                measurement.steps()),
                        judgement);
            }
        }
        return paid.values();
    }

    @Test
    void theOrderOfTheRulesChangesNothing() {
        List<Measurement> some =
                new ArrayList<>(JUDGEMENTS.stream().map(Judgement::measurement).toList());
        Collections.shuffle(some, new Random(7));
        List<Measurement> few = some.subList(0, 1000);
        List<Judgement> expected = RULES.judge(few, SCHEME);
        for (long seed = 1; seed <= 3; seed++) {
            RulePack shuffled = RulePack.compile(shuffled(new Random(seed)));
            assertThat(shuffled.judge(few, SCHEME)).isEqualTo(expected);
            assertThat(shuffled.rules()).isEqualTo(RULES.rules());
            for (Judgement judgement : expected.subList(0, 100)) {
                Standing standing = Awarded.of(RULES, judgement, PARTS, SCHEME);
                assertThat(Awarded.of(shuffled, judgement, PARTS, SCHEME)).isEqualTo(standing);
                assertThat(Reviewed.of(shuffled, standing, SCHEME)).isEqualTo(Reviewed.of(RULES, standing, SCHEME));
            }
        }
    }

    /** The same rules, files and rules within a file in another order. */
    static Pack shuffled(Random random) {
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
    void everyFileIsShortAndEveryClauseStandsInTheReadme() {
        Set<String> clauses = Packs.clauses();
        assertThat(clauses).hasSizeGreaterThan(10);
        assertThat(RULES.rules().values())
                .allSatisfy(rule -> assertThat(clauses).as(rule.id()).contains(rule.clause()));
        assertThat(SHIPPED.rules())
                .allSatisfy(
                        file -> assertThat(file.text().lines()).as(file.path()).hasSizeLessThanOrEqualTo(80));
        assertThat(Stream.of(RequirementKind.values())
                        .map(kind -> SCHEME.methods().get(kind.chinese())))
                .doesNotContainNull();
    }

    @Test
    void theReadmeNamesEveryWordThatASentenceMayUse() {
        String page = Packs.page();
        List<String> words = new ArrayList<>(Word.chinese(Quantity.values()));
        for (Attribute attribute : Attribute.values()) {
            words.add(attribute.chinese());
            words.addAll(
                    attribute == Attribute.VERDICT || attribute == Attribute.RULED
                            ? List.of()
                            : attribute.vocabulary());
        }
        assertThat(words).allSatisfy(word -> assertThat(page).contains(word));
    }

    /** A group of one, whose best and worst is 1. */
    private record Alone() implements References {
        @Override
        public Optional<Fraction> find(Measurement of, Reference reference) {
            return Optional.of(Fraction.ONE);
        }

        @Override
        public Optional<Fraction> find(Body body, Reference.Own reference) {
            return Optional.empty();
        }
    }
}
