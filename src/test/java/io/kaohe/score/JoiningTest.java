package io.kaohe.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Join;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Unit;
import io.kaohe.report.Judgement;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningTest {
    private static Judgement judgement(
            String target, Join join, @Nullable Verdict verdict, @Nullable String completion) {
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
        if (completion != null) {
            Fraction value = Fraction.of(new BigDecimal(completion));
            measurement.steps.add(
                    new Step(Quantity.COMPLETION.chinese(), Operation.GIVEN, List.of(), value, Unit.PERCENT));
        }
        return verdict == null
                ? new Judgement(measurement.done(), null, null, null, List.of("judge/a/一", "judge/a/二"))
                : new Judgement(measurement.done(), verdict, "judge/a/" + verdict.chinese(), "理由", List.of());
    }

    private static List<Judgement> tests(Join join, Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .map(verdict -> judgement("t", join, verdict, null))
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
        assertThat(Joining.join(tests(Join.ALL, first, second)).get(0).verdict())
                .isEqualTo(expected);
        assertThat(Joining.join(tests(Join.ALL, second, first)).get(0).verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,EXCEEDED,EXCEEDED", "MET,MISSED,MET", "UNDECIDABLE,MISSED,UNDECIDABLE", "NO_DATA,BEHIND,NO_DATA",
        "UNDECIDABLE,MET,MET", "NOT_DUE,BEHIND,NOT_DUE", "LOST,BEHIND,BEHIND", "LOST,MET_EARLY,MET_EARLY"
    })
    void whereOneIsEnoughTheBestDecides(Verdict first, Verdict second, Verdict expected) {
        assertThat(Joining.join(tests(Join.ANY, first, second)).get(0).verdict())
                .isEqualTo(expected);
        assertThat(Joining.join(tests(Join.ANY, second, first)).get(0).verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictHasItsPlaceAndTheDecidingOneHoldsAll(Verdict verdict) {
        for (Join join : Join.values()) {
            List<Judgement> tests = tests(join, verdict, verdict);
            assertThat(Joining.join(tests)).containsExactly(tests.get(0).among(tests));
            List<Judgement> open = new ArrayList<>(tests);
            open.add(judgement("t", join, null, null));
            assertThat(Joining.join(open)).containsExactly(open.get(2).among(open));
        }
    }

    @Test
    void amongEqualsTheOneLeastAlongDecidesOrTheOneFurthestAlong() {
        for (Join join : Join.values()) {
            List<Judgement> tests = List.of(
                    judgement("t", join, Verdict.MISSED, "0.9"),
                    judgement("t", join, Verdict.MISSED, "0.5"),
                    judgement("t", join, Verdict.MISSED, "0.7"));
            Fraction decided = Joining.join(tests).get(0).measurement().value(Quantity.COMPLETION);
            assertThat(Objects.requireNonNull(decided).decimal())
                    .isEqualByComparingTo(join == Join.ALL ? "0.5" : "0.9");
        }
    }

    @Test
    void targetsStayApartAndInOrder() {
        Judgement a = judgement("a", Join.ALL, Verdict.MET, null);
        Judgement b = judgement("b", Join.ALL, Verdict.MISSED, null);
        Judgement c = judgement("b", Join.ALL, Verdict.MET, null);
        assertThat(Joining.join(List.of(a, b, c))).containsExactly(a, b.among(List.of(b, c)));
        assertThat(Joining.join(List.of())).isEmpty();
    }
}
