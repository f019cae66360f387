package io.kaohe.measure;

import static io.kaohe.measure.Arithmetic.steps;
import static io.kaohe.measure.Figure.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Basis;
import io.kaohe.facts.DataKind;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Measurement;
import io.kaohe.report.Stage;
import org.junit.jupiter.api.Test;

/** Completion, pace and gap. */
class PaceTest {
    private static Given flow() {
        return Given.indicator("亿元", DataKind.FLOW);
    }

    @Test
    void flowBeforeTheDeadlineIsPacedByTheShareOfTheYear() {
        Measurement measured =
                flow().figure(reported("2022-01..09", "156", "亿元")).at(9);
        assertThat(measured.stage()).isEqualTo(Stage.UNDER_WAY);
        assertThat(steps(measured))
                .containsExactly(
                        "实绩=15600000000",
                        "目标值=22000000000",
                        "缺口=6400000000",
                        "超出=-6400000000",
                        "完成率=0.709091",
                        "序时=0.75",
                        "序时应达=16500000000",
                        "进度差=-0.040909",
                        "序时缺口=900000000",
                        "进度比=0.945455",
                        "全年预测=20800000000",
                        "月均需补=2133333333.333333");
        assertThat(measured.flags()).isEmpty();
    }

    @Test
    void atTheDeadlineThereIsNoPace() {
        Measurement measured = flow().figure(reported("2022", "221", "亿元")).at(12);
        assertThat(measured.stage()).isEqualTo(Stage.DUE);
        assertThat(steps(measured))
                .containsExactly("实绩=22100000000", "目标值=22000000000", "缺口=-100000000", "超出=100000000", "完成率=1.004545");
    }

    @Test
    void unitsConvertExactly() {
        Measurement measured =
                flow().figure(reported("2022", "2200000.0", "万元")).at(12);
        assertThat(steps(measured)).contains("缺口=0");
    }

    @Test
    void earlierDeadlineShortensTheSchedule() {
        Measurement measured =
                flow().by(9).figure(reported("2022-01..06", "110", "亿元")).at(6);
        assertThat(steps(measured)).contains("序时=0.666667");
    }

    @Test
    void pathGrowsEvenlyWithinAQuarter() {
        Given given = flow().path("0.2", "0.45", "0.75", "1");
        given.figure(reported("2022-01..08", "110", "亿元")).figure(reported("2022-01..09", "110", "亿元"));
        assertThat(steps(given.at(8))).contains("本季应增=0.3", "本季已过=0.666667", "本季已增=0.2", "序时=0.65");
        assertThat(steps(given.at(9))).contains("序时=0.75");
    }

    @Test
    void whereNothingIsDueYetNothingIsLost() {
        Measurement measured = flow().path("0", "0.45", "0.75", "1")
                .figure(reported("2022-01..03", "0", "亿元"))
                .at(3);
        assertThat(steps(measured)).contains("序时=0", "进度差=0", "进度比=1");
    }

    @Test
    void paceOfFourMonthsIsExact() {
        Given given = flow().requires(new io.kaohe.facts.Test.AtLeast(Amount.of("60", "亿元"), false))
                .figure(reported("2022-01..04", "23", "亿元"));
        assertThat(given.at(4)
                        .step(io.kaohe.report.Quantity.PACE_GAP)
                        .orElseThrow()
                        .value())
                .isEqualTo(Amount.of("5", "%").inBase());
    }

    @Test
    void limitIsPacedTheOtherWayRound() {
        Given given = flow().requires(new io.kaohe.facts.Test.AtMost(Amount.of("100", "亿元"), false, Aspect.LEVEL))
                .figure(reported("2022-01..06", "60", "亿元"));
        assertThat(steps(given.at(6)))
                .containsExactly(
                        "实绩=6000000000",
                        "目标值=10000000000",
                        "缺口=-4000000000",
                        "完成率=0.6",
                        "序时=0.5",
                        "序时应达=5000000000",
                        "进度差=-0.1",
                        "序时缺口=1000000000",
                        "进度比=1.2",
                        "全年预测=12000000000");
    }

    @Test
    void targetOfZeroHasNoCompletion() {
        Given given = flow().requires(new io.kaohe.facts.Test.AtMost(Amount.of("0", "亿元"), false, Aspect.LEVEL))
                .figure(reported("2022-01..06", "0", "亿元"));
        assertThat(steps(given.at(6))).containsExactly("实绩=0", "目标值=0", "缺口=0");
    }

    @Test
    void stockIsPacedFromTheStartOfTheYear() {
        Given given = Given.indicator("家", DataKind.STOCK)
                .requires(new io.kaohe.facts.Test.AtLeast(Amount.of("500", "家"), false))
                .figure(reported("2022-09", "430", "家").basis(Basis.POINT));
        assertThat(given.at(9).state()).isEqualTo(DataState.MISSING_BASE);
        given.figure(reported("2021-12", "400", "家").basis(Basis.POINT));
        assertThat(steps(given.at(9)))
                .containsExactly(
                        "实绩=430",
                        "目标值=500",
                        "缺口=70",
                        "超出=-70",
                        "完成率=0.86",
                        "应增=100",
                        "已增=30",
                        "进度=0.3",
                        "序时=0.75",
                        "应增份额=75",
                        "序时应达=475",
                        "进度差=-0.45",
                        "序时缺口=45",
                        "进度比=0.4",
                        "按现速应增=40",
                        "全年预测=440",
                        "月均需补=23.333333");
    }

    @Test
    void reachedStockNeedsNoBase() {
        Given given = Given.indicator("家", DataKind.STOCK)
                .requires(new io.kaohe.facts.Test.AtLeast(Amount.of("500", "家"), false))
                .figure(reported("2022-09", "500", "家").basis(Basis.POINT));
        assertThat(steps(given.at(9))).containsExactly("实绩=500", "目标值=500", "缺口=0", "超出=0", "完成率=1", "进度比=1");
        assertThat(given.at(9).finality()).isEqualTo(Finality.OPEN);
    }

    @Test
    void reachedFlowIsSecuredAndAStrictOneMustPassItsNumber() {
        Given given = flow().figure(reported("2022-01..09", "220", "亿元"));
        assertThat(given.at(9).finality()).isEqualTo(Finality.REACHED);
        given.requires(new io.kaohe.facts.Test.AtLeast(Amount.of("220", "亿元"), true));
        assertThat(given.at(9).finality()).isEqualTo(Finality.OPEN);
    }

    @Test
    void roundingPointOfTheCompletionActsBeforePace() {
        Given given = flow().rounding("完成率", 0).figure(reported("2022-01..09", "156", "亿元"));
        assertThat(steps(given.at(9))).contains("完成率=0.709091", "完成率=0.71", "进度差=-0.04");
    }

    @Test
    void pathIsScaledToAnEarlierDeadline() {
        Given given = flow().path("0.2", "0.5", "0.8", "1").by(9).figure(reported("2022-01..06", "110", "亿元"));
        assertThat(steps(given.at(6))).contains("序时=0.625");
    }

    @Test
    void stockBeyondItsTargetIsPacedAsOneBelowIt() {
        Given given = Given.indicator("家", DataKind.STOCK)
                .requires(new io.kaohe.facts.Test.AtLeast(Amount.of("500", "家"), false))
                .figure(reported("2021-12", "400", "家").basis(Basis.POINT))
                .figure(reported("2022-09", "510", "家").basis(Basis.POINT));
        assertThat(steps(given.at(9))).contains("进度=1.1", "进度差=0.35");
    }

    @Test
    void flowBeyondItsLimitIsBrokenBeforeTheDeadlineOnly() {
        Given given = flow().requires(new io.kaohe.facts.Test.AtMost(Amount.of("100", "亿元"), false, Aspect.LEVEL))
                .figure(reported("2022-01..06", "100", "亿元"))
                .figure(reported("2022-01..09", "100.1", "亿元"))
                .figure(reported("2022", "100.1", "亿元"));
        assertThat(given.at(6).finality()).isEqualTo(Finality.OPEN);
        assertThat(given.at(9).finality()).isEqualTo(Finality.BROKEN);
        assertThat(given.at(12).finality()).isEqualTo(Finality.OPEN);
    }

    @Test
    void yearlyFigureIsDueInTheSettlementAloneWhateverItsDeadline() {
        Given given = flow().yearly().by(9).figure(reported("2022-01..09", "1", "亿元"));
        assertThat(given.at(9).stage()).isEqualTo(Stage.NOT_DUE);
        assertThat(given.at(12).stage()).isEqualTo(Stage.DUE);
    }
}
