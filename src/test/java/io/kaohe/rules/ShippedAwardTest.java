package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Part;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Word;
import io.kaohe.report.Award;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the methods of the shipped pack pay of 5 marks. */
class ShippedAwardTest {
    private static final RulePack RULES = RulePack.compile(Packs.shipped());
    private static final List<Part> PARTS = List.of(new Part(Part.ONLY, new BigDecimal("5")));

    private static void paid(Sample sample, String verdict, Scheme scheme, String expected) {
        Verdict known = Word.read(Verdict.values(), verdict).orElseThrow();
        Award award =
                Awarded.of(RULES, sample.judged(known), PARTS, scheme).awards().get(0);
        assertThat(award.rule() + " " + award.points()).isEqualTo("award/" + expected);
    }

    private static Scheme by(String method, RequirementKind kind) {
        return Packs.scheme(Packs.NUMBERS, Map.of(kind.chinese(), method));
    }

    /** Of 1 to 2: what was reached, and its share of 1. */
    @ParameterizedTest
    @CsvSource({
        "完成,1,range/区间以内 4.00",
        "完成,1.5,range/区间以内 4.50",
        "完成,2,range/区间以内 5.00",
        "超额,3,range/满分 5.00",
        "未完成,0.5,range/不到下限 2.00",
        "滞后,0.5,range/滞后 2.00",
        "达序时,0.8,range/赶上序时 4.00",
        "达序时,1.5,range/赶上序时 4.50",
        "提前完成,1,range/区间以内 4.00",
    })
    void aRangePaysFromItsLowerNumberToItsHigher(String verdict, String actual, String expected) {
        Sample sample = new Sample()
                .with(Quantity.ACTUAL, actual)
                .with(Quantity.TARGET, "1")
                .with(Quantity.HIGH, "2")
                .with(Quantity.COMPLETION, actual)
                .with(Quantity.PACE_RATIO, actual);
        sample.kind = RequirementKind.BETWEEN;
        paid(sample, verdict, by("区间", RequirementKind.BETWEEN), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "分档,完成,1,steps/满分 5.00",
        "分档,未完成,1,steps-due/一档 4.50",
        "分档,未完成,0.9,steps-due/一档 4.50",
        "分档,未完成,0.8999,steps-due/二档 4.00",
        "分档,未完成,0.7,steps-due/三档 3.50",
        "分档,未完成,0.6,steps-due/四档 3.00",
        "分档,未完成,0.5999,steps-due/末档 0",
        "分档,滞后,0.7,steps-pace/三档 3.50",
        "基本加超额,达序时,1,base-and-surplus/基本分 4.00",
        "基本加超额,超额,1.1,base-and-surplus/超额 4.50",
        "基本加超额,超额,1.2,base-and-surplus/超额 5.00",
        "基本加超额,超额,1.3,base-and-surplus/超额 5.00",
        "基本加超额,未完成,0.5,base-and-surplus/未完成 2.00",
        "基本加超额,滞后,0.5,base-and-surplus/滞后 2.00",
    })
    void stepsAndSurplusPayByTheirOwnCurve(String method, String verdict, String share, String expected) {
        boolean behind = verdict.equals("滞后");
        Sample sample = new Sample().with(behind ? Quantity.PACE_RATIO : Quantity.COMPLETION, share);
        paid(sample, verdict, by(method, RequirementKind.AT_LEAST), expected);
    }

    /** Points, completion and pace ratio of a ruling. */
    @ParameterizedTest
    @CsvSource({
        "达序时,4 0.5 0.6,ruling/认定得分 4.00",
        "达序时,7 - -,ruling/认定得分 5.00",
        "达序时,- 0.7 0.9333,ruling/按进度比 4.67",
        "超序时,- 0.9 1.2,ruling/按进度比 5.00",
        "未完成,- 0.7 -,ruling/按完成率 3.50",
        "完成,- - -,ruling/满分 5.00",
        "滞后,- - -,ruling/不得分 0",
        "已无法完成,- 0.5 0.6,ruling/已无法完成 0",
        "已无法完成,2 - -,ruling/认定得分 2.00"
    })
    void aRulingPaysItsPointsItsProgressOrItsConclusion(String verdict, String ruled, String expected) {
        Sample sample = new Sample().ruled(verdict);
        String[] numbers = ruled.split(" ", -1);
        given(sample, Quantity.RULED_POINTS, numbers[0]);
        given(sample, Quantity.COMPLETION, numbers[1]);
        given(sample, Quantity.PACE_RATIO, numbers[2]);
        paid(sample, verdict, by("认定", RequirementKind.QUALITATIVE), expected);
    }

    private static void given(Sample sample, Quantity quantity, String value) {
        if (!value.equals("-")) {
            sample.with(quantity, value);
        }
    }

    /** About 200: what falls short and what goes too far lose alike. */
    @ParameterizedTest
    @CsvSource({"180,0.9,不足 4.50", "220,1.1,过头 4.50", "400,2,过头 0.00", "450,2.25,过头 0.00"})
    void aboutLosesOnBothSides(String actual, String share, String expected) {
        Sample sample = new Sample()
                .with(Quantity.ACTUAL, actual)
                .with(Quantity.TARGET, "200")
                .with(Quantity.COMPLETION, share)
                .with(Quantity.PACE_RATIO, share);
        sample.kind = RequirementKind.ABOUT;
        Scheme scheme = by("按比例", RequirementKind.ABOUT);
        paid(sample, "未完成", scheme, "proportional-more/左右" + expected);
        paid(sample, "滞后", scheme, "proportional-pace-more/左右" + expected);
    }
}
