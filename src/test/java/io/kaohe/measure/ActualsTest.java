package io.kaohe.measure;

import static io.kaohe.measure.Arithmetic.steps;
import static io.kaohe.measure.Figure.blank;
import static io.kaohe.measure.Figure.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import org.junit.jupiter.api.Test;

/** What was reached, for each kind of test. */
class ActualsTest {
    private static Given flow() {
        return Given.indicator("亿元", DataKind.FLOW);
    }

    private static Given ranked() {
        return Given.recomputed("亿元", DataKind.FLOW)
                .requires(new io.kaohe.facts.Test.Rank(
                        new Amount(new java.math.BigDecimal("2"), Unit.PLACE), null, false, 0, Aspect.LEVEL))
                .figure(reported("2022", "100", "亿元"));
    }

    @Test
    void ratioIsComputedFromItsPartsUnrounded() {
        Given given = Given.ratio()
                .requires(new io.kaohe.facts.Test.AtLeast(Amount.of("10", "%"), false))
                .figure(reported("2022", "71.5", "亿元").of("a", "above"))
                .figure(reported("2022", "817.5", "亿元").of("a", "below"));
        assertThat(steps(given.at(12)))
                .containsExactly("实绩=0.087462", "目标值=0.1", "缺口=0.012538", "超出=-0.012538", "完成率=0.874618");
    }

    @Test
    void ratioWithOnePartNamesTheOther() {
        Given given = Given.ratio().requires(new io.kaohe.facts.Test.AtLeast(Amount.of("10", "%"), false));
        assertThat(given.at(12).state()).isEqualTo(DataState.NOT_REPORTED);
        given.figure(reported("2022", "71.5", "亿元").of("a", "above"));
        assertThat(given.at(12).state()).isEqualTo(DataState.MISSING_PART);
        assertThat(given.at(12).missing()).isEqualTo(Reason.of("measure.missing.part", "below", "2022年"));
    }

    @Test
    void printedGrowthDecides() {
        Given given = flow().requires(new io.kaohe.facts.Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH))
                .figure(reported("2022", "156", "亿元").growth("6", "%"));
        assertThat(steps(given.at(12))).containsExactly("实绩=0.06", "目标值=0.2", "缺口=0.14", "超出=-0.14", "完成率=0.3");
    }

    @Test
    void growthInPercentagePointsDoesNotAnswerATestInPercent() {
        Given given = flow().requires(new io.kaohe.facts.Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH))
                .figure(reported("2022", "156", "亿元").growth("6", "个百分点"));
        assertThat(given.at(12).state()).isEqualTo(DataState.NOT_REPORTED);
    }

    @Test
    void recomputedGrowthNeedsItsBase() {
        Given given = Given.recomputed("亿元", DataKind.FLOW)
                .requires(new io.kaohe.facts.Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH))
                .figure(reported("2022", "120", "亿元"));
        assertThat(given.at(12).missing()).isEqualTo(Reason.of("measure.missing.base", "x", "2021年"));
        given.figure(reported("2021", "100", "亿元"));
        assertThat(steps(given.at(12))).startsWith("增量=2000000000", "实绩=0.2");
    }

    @Test
    void recomputedChangeOfARateIsInPercentagePoints() {
        Given given = Given.recomputed("%", DataKind.RATE)
                .requires(new io.kaohe.facts.Test.Growth(Amount.of("2", "个百分点"), false, Aspect.GROWTH))
                .figure(reported("2022", "12.5", "%"))
                .figure(reported("2021", "10", "%"));
        assertThat(steps(given.at(12))).startsWith("实绩=0.025", "目标值=0.02", "缺口=-0.005");
    }

    @Test
    void zeroBaseHasNoGrowth() {
        Given given = Given.recomputed("亿元", DataKind.FLOW)
                .requires(new io.kaohe.facts.Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH))
                .figure(reported("2022", "120", "亿元"))
                .figure(reported("2021", "0", "亿元"));
        assertThat(given.at(12).state()).isEqualTo(DataState.MISSING_BASE);
    }

    @Test
    void placeIsComputedFromThePeersAndNamesAMissingOne() {
        Given given = ranked().figure(reported("2022", "120", "亿元").of("b", "x"));
        assertThat(given.at(12).missing()).isEqualTo(Reason.of("measure.missing.peer", "c", "2022年"));
        given.figure(reported("2022", "120", "亿元").of("c", "x"));
        assertThat(steps(given.at(12))).containsExactly("位次=3", "实绩=3", "目标值=2", "缺口=1");
        assertThat(steps(given.dense().at(12))).containsExactly("位次=2", "实绩=2", "目标值=2", "缺口=0");
    }

    @Test
    void sharedPlaceIsTheBetterOne() {
        Given given = ranked().figure(reported("2022", "100", "亿元").of("b", "x"))
                .figure(reported("2022", "90", "亿元").of("c", "x"));
        assertThat(steps(given.at(12))).startsWith("位次=1");
    }

    @Test
    void printedPlaceDecides() {
        Given given = flow().requires(new io.kaohe.facts.Test.Rank(
                        new Amount(new java.math.BigDecimal("3"), Unit.PLACE), null, false, 0, Aspect.LEVEL))
                .figure(blank("2022").place(4));
        assertThat(steps(given.at(12))).containsExactly("位次=4", "实绩=4", "目标值=3", "缺口=1");
    }

    private static Given shareOf(String printed) {
        return Given.ratio()
                .requires(new io.kaohe.facts.Test.AtLeast(Amount.of("10", "%"), false))
                .figure(reported("2022", "71.5", "亿元").of("a", "above"))
                .figure(reported("2022", "817.5", "亿元").of("a", "below"))
                .figure(reported("2022", printed, "%"));
    }

    @Test
    void printedShareIsHeldAgainstTheRecomputedOneToHalfItsLastDigit() {
        assertThat(shareOf("8.7").at(12).flags()).isEmpty();
        assertThat(shareOf("8.75").at(12).flags()).isEmpty();
        assertThat(shareOf("8.74").at(12).flags())
                .containsExactly(Reason.of("measure.flag.cross-check", "8.74%", "8.7462%"));
        assertThat(shareOf("8.7").at(12).facts())
                .extracting(Fact::role)
                .containsExactly(Role.NUMERATOR, Role.DENOMINATOR, Role.CROSS_CHECK);
    }

    @Test
    void printedGrowthThatDoesNotFollowFromItsFiguresStillDecides() {
        Given given = flow().requires(new io.kaohe.facts.Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH))
                .figure(reported("2022", "115", "亿元").growth("21", "%"))
                .figure(reported("2021", "100", "亿元"));
        assertThat(steps(given.at(12))).startsWith("实绩=0.21");
        assertThat(given.at(12).flags()).containsExactly(Reason.of("measure.flag.cross-check", "21%", "15%"));
    }

    @Test
    void printedPlaceIsHeldAgainstThePeers() {
        Given given = ranked().figure(reported("2022", "120", "亿元").of("b", "x"))
                .figure(reported("2022", "90", "亿元").of("c", "x"))
                .figure(blank("2022").place(1).said(FigureKind.CERTIFIED, FigureStatus.CONFIRMED));
        assertThat(steps(given.at(12))).startsWith("位次=2");
        assertThat(given.at(12).flags()).containsExactly(Reason.of("measure.flag.cross-check", "1位", "2位"));
    }
}
