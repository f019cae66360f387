package io.kaohe.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Join;
import io.kaohe.facts.Part;
import io.kaohe.facts.Requirement;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningTest {
    private static Judgement judgement(String target, Join join, @Nullable Verdict verdict) {
        TargetSketch sketch = new TargetSketch();
        sketch.id = target;
        sketch.requirement = new Requirement(
                "增长20%、全市前3",
                join,
                List.of(
                        new io.kaohe.facts.Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH),
                        new io.kaohe.facts.Test.Rank(Amount.of("3", "位"), "全市", false, 0, Aspect.LEVEL)),
                null,
                null,
                null,
                null);
        MeasurementSketch measurement = new MeasurementSketch();
        measurement.target = sketch.done();
        return verdict == null
                ? new Judgement(measurement.done(), null, null, null, List.of("judge/a/一", "judge/a/二"))
                : new Judgement(measurement.done(), verdict, "judge/a/" + verdict.chinese(), "理由", List.of());
    }

    private static List<Judgement> tests(Join join, Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .map(verdict -> judgement("t", join, verdict))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MET,EXCEEDED,MET",
        "MET,MISSED,MISSED",
        "UNDECIDABLE,MISSED,MISSED",
        "NO_DATA,BEHIND,BEHIND",
        "UNDECIDABLE,EXCEEDED,UNDECIDABLE",
        "ON_PACE,AHEAD,ON_PACE",
        "NOT_DUE,ON_PACE,ON_PACE",
        "NOT_DUE,MET_EARLY,NOT_DUE",
        "LOST,MET_EARLY,LOST"
    })
    void whereAllAreNeededTheWorstDecides(Verdict first, Verdict second, Verdict expected) {
        assertThat(joined(tests(Join.ALL, first, second)).verdict()).isEqualTo(expected);
        assertThat(joined(tests(Join.ALL, second, first)).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,EXCEEDED,EXCEEDED", "MET,MISSED,MET", "UNDECIDABLE,MISSED,UNDECIDABLE", "NO_DATA,BEHIND,NO_DATA",
        "UNDECIDABLE,MET,MET", "NOT_DUE,BEHIND,NOT_DUE", "LOST,BEHIND,BEHIND", "LOST,MET_EARLY,MET_EARLY"
    })
    void whereOneIsEnoughTheBestDecides(Verdict first, Verdict second, Verdict expected) {
        assertThat(joined(tests(Join.ANY, first, second)).verdict()).isEqualTo(expected);
        assertThat(joined(tests(Join.ANY, second, first)).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictHasItsPlaceAndTheDecidingOneHoldsAll(Verdict verdict) {
        for (Join join : Join.values()) {
            List<Judgement> tests = tests(join, verdict, verdict);
            assertThat(joined(tests)).isEqualTo(tests.get(0).among(tests));
            List<Judgement> open = new ArrayList<>(tests);
            open.add(judgement("t", join, null));
            assertThat(joined(open)).isEqualTo(open.get(2).among(open));
        }
    }

    /** A limit that was passed is further along than one that was nearly kept, and is paid less. */
    @Test
    void amongEqualsTheOnePaidLeastDecidesOrTheOnePaidMost() {
        for (Join join : Join.values()) {
            List<Standing> tests = List.of(
                    paid(judgement("t", join, Verdict.MISSED), "9"),
                    paid(judgement("t", join, Verdict.MISSED), "5"),
                    paid(judgement("t", join, Verdict.MISSED), "7"));
            assertThat(Joining.join(tests).points()).isEqualByComparingTo(join == Join.ALL ? "5" : "9");
        }
    }

    @Test
    void whatNotExactlyOneRulePaidDecides() {
        for (Join join : Join.values()) {
            List<Standing> tests = List.of(
                    paid(judgement("t", join, Verdict.MISSED), "9"), paid(judgement("t", join, Verdict.MET), null));
            assertThat(Joining.join(tests).judgement().verdict()).isEqualTo(Verdict.MET);
        }
    }

    private static Standing paid(Judgement judgement, @Nullable String points) {
        Part part = new Part(Part.ONLY, BigDecimal.TEN);
        Award award = points == null
                ? new Award(part, null, null, null, List.of("award/x/一", "award/x/二"))
                : new Award(part, new BigDecimal(points), "award/x/一", "算式", List.of());
        return new Standing(judgement, part.marks(), List.of(part), List.of(award), null, Review.NONE);
    }

    private static Judgement joined(List<Judgement> tests) {
        return Joining.join(tests.stream().map(test -> paid(test, "0")).toList())
                .judgement();
    }

    @Test
    void targetsStayApartAndInOrder() {
        Standing a = paid(judgement("a", Join.ALL, Verdict.MET), "1");
        Standing b = paid(judgement("b", Join.ALL, Verdict.MISSED), "2");
        Standing c = paid(judgement("b", Join.ALL, Verdict.MET), "3");
        assertThat(Joining.byTarget(List.of(a, b, c))).containsExactly(a, Joining.join(List.of(b, c)));
        assertThat(Joining.byTarget(List.of())).isEmpty();
    }
}
