package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Part;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Word;
import io.kaohe.report.Award;
import io.kaohe.report.DataState;
import io.kaohe.report.Quantity;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardTest {
    private static final Scheme SCHEME = Packs.scheme(Packs.NUMBERS, Packs.METHODS);
    private static final RulePack SHIPPED = RulePack.compile(Packs.shipped());
    private static final Part ONLY = new Part(Part.ONLY, new BigDecimal("5"));

    private static Award award(RulePack rules, Sample sample, Verdict verdict, Scheme scheme) {
        Standing standing = Awarded.of(rules, sample.judged(verdict), List.of(ONLY), scheme);
        assertThat(standing.ceiling()).isNull();
        assertThat(standing.marks()).isEqualTo(ONLY.marks());
        assertThat(standing.awards()).hasSize(1);
        return standing.awards().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "滞后,0.94545454,4.73,5分×94.5455% = 4.73分,award/proportional-pace/滞后",
        "滞后,-0.2,0.00,'5分×(-20%)，不低于0分 = 0分',award/proportional-pace/滞后",
        "超额,1.1999,6.00,5分×119.99% = 6分,award/proportional/超额",
        "超额,1.2,6.00,5分×120% = 6分,award/proportional/超额",
        "超额,1.3,6.00,'5分×130%，不超过5分×120% = 6分',award/proportional/超额",
        "未完成,0.999,5.00,5分×99.9% = 5分,award/proportional/未完成",
        "完成,1,5,得满分5分,award/proportional/满分",
        "已无法完成,1,0,不得分,award/proportional-lost/已无法完成"
    })
    void pointsFollowTheFormula(String verdict, String value, BigDecimal points, String shown, String rule) {
        Quantity quantity = verdict.equals("滞后") ? Quantity.PACE_RATIO : Quantity.COMPLETION;
        Sample sample = new Sample().with(quantity, value).with(Quantity.TARGET, "200");
        Verdict known = Word.read(Verdict.values(), verdict).orElseThrow();
        Award award = award(SHIPPED, sample, known, SCHEME);
        assertThat(award.points()).isEqualByComparingTo(points);
        assertThat(award.arithmetic()).isEqualTo(shown);
        assertThat(award.rule()).isEqualTo(rule);
        assertThat(award.contested()).isEmpty();
    }

    @Test
    void aLimitPaysTwoLessTheRatio() {
        Scheme proportional = Packs.scheme(Packs.NUMBERS, Map.of("至多", "按比例"));
        Sample sample = new Sample().with(Quantity.COMPLETION, "1.25");
        sample.kind = RequirementKind.AT_MOST;
        Award award = award(SHIPPED, sample, Verdict.MISSED, proportional);
        assertThat(award.arithmetic()).isEqualTo("5分×(2−125%) = 3.75分");
        assertThat(award(SHIPPED, sample.with(Quantity.COMPLETION, "2"), Verdict.MISSED, proportional)
                        .points())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"1,5", "2,4.75", "20,0.25", "21,0", "300,0"})
    void placesGoDownTheTable(String place, BigDecimal points) {
        Sample sample = new Sample().with(Quantity.PLACE, place);
        sample.kind = RequirementKind.RANK;
        assertThat(award(SHIPPED, sample, Verdict.MISSED, SCHEME).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "达序时,5,award/proportional/满分",
        "完成,5,award/proportional/满分",
        "滞后,0,award/proportional-pace/不得分",
        "未完成,0,award/proportional/不得分"
    })
    void aPlaceHasNoShareToBePaidBy(String verdict, BigDecimal points, String rule) {
        Scheme proportional = Packs.scheme(Packs.NUMBERS, Map.of("位次", "按比例"));
        Sample sample = new Sample().with(Quantity.PLACE, "4").with(Quantity.TARGET, "3");
        sample.kind = RequirementKind.RANK;
        Verdict known = Word.read(Verdict.values(), verdict).orElseThrow();
        Award award = award(SHIPPED, sample, known, proportional);
        assertThat(award.points()).isEqualByComparingTo(points);
        assertThat(award.rule()).isEqualTo(rule);
    }

    @Test
    void withoutARoundingPointPointsKeep34Digits() {
        Scheme exact = Packs.scheme(new TreeMap<>(), Packs.METHODS, new TreeMap<>());
        Sample sample = new Sample().with(Quantity.PACE_RATIO, Fraction.of(2).dividedBy(Fraction.of(3)));
        assertThat(award(SHIPPED, sample, Verdict.BEHIND, exact).points())
                .isEqualTo(new BigDecimal("3.333333333333333333333333333333333"));
    }

    @Test
    void aNumberIsLookedUpOnTheRoundsLastDay() {
        NamedNumber old = number("100", "%", null, LocalDate.of(2022, 9, 30));
        NamedNumber young = number("110", "%", LocalDate.of(2022, 10, 1), null);
        Sample sample = new Sample().with(Quantity.COMPLETION, "2").with(Quantity.TARGET, "200");
        assertThat(award(SHIPPED, sample, Verdict.EXCEEDED, capped(old, young)).points())
                .isEqualByComparingTo("5");
        assertThat(award(SHIPPED, sample.due(), Verdict.EXCEEDED, capped(old, young))
                        .points())
                .isEqualByComparingTo("5.5");
        Award none = new Award(ONLY, null, null, null, List.of("award/proportional/超额"));
        assertThat(award(SHIPPED, sample, Verdict.EXCEEDED, capped(old))).isEqualTo(none);
        assertThat(award(SHIPPED, sample, Verdict.EXCEEDED, capped(number("120", "分", null, null))))
                .isEqualTo(none);
    }

    private static NamedNumber number(String value, String unit, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new NamedNumber("封顶", Amount.of(value, unit), null, since, until, Source.of("scheme.yaml"));
    }

    private static Scheme capped(NamedNumber... caps) {
        return Packs.scheme(new TreeMap<>(Map.of("封顶", List.of(caps))), Packs.METHODS, new TreeMap<>());
    }

    private static RulePack rules(String... outcomes) {
        StringBuilder text = new StringBuilder();
        for (String outcome : outcomes) {
            text.append("规则「")
                    .append(outcome.replace("「", "").replace("」", ""))
                    .append("」\n标题：题\n依据：第一条\n当\n判定是「完成」\n那么\n")
                    .append(outcome)
                    .append("\n结束\n");
        }
        return RulePack.compile(Packs.of("award/x.dslr", text.toString()));
    }

    @Test
    void everyPartHasItsOwnAward() {
        Part first = new Part("争先", new BigDecimal("6"));
        Part other = new Part("其他", new BigDecimal("2"));
        RulePack rules = rules("得满分", "赋分满分×50%，记入分项「争先」", "不得分，记入分项「其他」", "赋分1分，记入分项「其他」");
        Standing standing = Awarded.of(rules, new Sample().judged(Verdict.MET), List.of(ONLY, first, other), SCHEME);
        assertThat(standing.marks()).isEqualByComparingTo("13");
        assertThat(standing.awards())
                .containsExactly(
                        new Award(ONLY, new BigDecimal("5.00"), "award/x/得满分", "得满分5分", List.of()),
                        new Award(first, new BigDecimal("3.00"), "award/x/赋分满分×50%，记入分项争先", "6分×50% = 3分", List.of()),
                        new Award(other, null, null, null, List.of("award/x/不得分，记入分项其他", "award/x/赋分1分，记入分项其他")));
    }

    @Test
    void noRuleIsNoPoints() {
        assertThat(award(rules("得满分"), new Sample(), Verdict.MISSED, SCHEME))
                .isEqualTo(new Award(ONLY, null, null, null, List.of()));
    }

    private static @Nullable BigDecimal ceiling(RulePack rules, Sample sample, Scheme scheme) {
        Standing standing = Awarded.of(rules, sample.unjudged(), List.of(ONLY), scheme);
        assertThat(standing.awards()).isEmpty();
        return standing.ceiling();
    }

    @Test
    void theUnjudgedCouldEarnWhatTheirRoundAllows() {
        Sample missing = new Sample();
        missing.state = DataState.NOT_REPORTED;
        assertThat(ceiling(SHIPPED, missing, SCHEME)).isEqualByComparingTo("5");
        assertThat(ceiling(SHIPPED, missing.due(), SCHEME)).isEqualByComparingTo("6");
        missing.promised = "0";
        assertThat(ceiling(SHIPPED, missing, SCHEME)).isEqualByComparingTo("5");
        missing.kind = RequirementKind.RANK;
        assertThat(ceiling(SHIPPED, missing, SCHEME)).isEqualByComparingTo("5");
        missing.kind = RequirementKind.AT_MOST;
        assertThat(ceiling(SHIPPED, missing, SCHEME)).isEqualByComparingTo("5");
    }

    @Test
    void whatNothingCapsHasNoCeiling() {
        Sample due = new Sample().due();
        assertThat(ceiling(rules("赋分满分×完成率"), due, SCHEME)).isNull();
        assertThat(ceiling(rules("赋分满分×完成率，不超过7分"), due, SCHEME)).isEqualByComparingTo("7");
        assertThat(ceiling(rules("赋分满分×80%"), due, SCHEME)).isEqualByComparingTo("4");
        assertThat(ceiling(rules("不得分"), due, SCHEME)).isEqualByComparingTo("0");
        assertThat(ceiling(rules("得满分，记入分项「争先」"), due, SCHEME)).isNull();
        assertThat(ceiling(rules("得满分", "赋分满分×完成率，不超过9分"), due, SCHEME)).isEqualByComparingTo("9");
    }

    @Test
    void whatIsOutsideTheTotalHasNeither() {
        Standing standing = Awarded.of(SHIPPED, new Sample().judged(Verdict.NOT_DUE), List.of(ONLY), SCHEME);
        assertThat(standing)
                .isEqualTo(new Standing(
                        new Sample().judged(Verdict.NOT_DUE),
                        ONLY.marks(),
                        List.of(ONLY),
                        List.of(),
                        null,
                        Review.NONE));
    }
}
