package io.kaohe.measure;

import static io.kaohe.measure.Arithmetic.steps;
import static io.kaohe.measure.Figure.blank;
import static io.kaohe.measure.Figure.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Basis;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figure counts. */
class FiguresTest {
    private static Given flow() {
        return Given.indicator("亿元", DataKind.FLOW);
    }

    @Test
    void inPeriodFiguresAddUpOnlyWhenNoneIsMissing() {
        Given quarters = flow().figure(reported("2022Q1", "50", "亿元").basis(Basis.IN_PERIOD))
                .figure(reported("2022Q2", "51", "亿元").basis(Basis.IN_PERIOD));
        assertThat(quarters.at(9).state()).isEqualTo(DataState.NOT_REPORTED);
        Measurement measured = quarters.figure(reported("2022Q3", "52", "亿元").basis(Basis.IN_PERIOD))
                .at(9);
        assertThat(steps(measured)).startsWith("实绩=15300000000");
        assertThat(measured.facts()).hasSize(3);
    }

    @Test
    void monthsAndQuartersFillASpanTogether() {
        Given mixed = flow().figure(reported("2022H1", "50", "亿元").basis(Basis.IN_PERIOD));
        for (String month : List.of("2022-07", "2022-08", "2022-09")) {
            mixed.figure(reported(month, "1", "亿元").basis(Basis.IN_PERIOD));
        }
        assertThat(steps(mixed.at(9))).startsWith("实绩=5300000000");
    }

    @Test
    void olderFigureAnswersBeforeTheDeadlineAtThePaceOfItsOwnDate() {
        Measurement measured =
                flow().figure(reported("2022-01..06", "110", "亿元")).at(9);
        assertThat(steps(measured)).contains("序时=0.5", "进度差=0");
        assertThat(measured.flags()).containsExactly(Reason.of("measure.flag.older", "2022年1-6月", "2022年1-9月"));
    }

    @Test
    void tooOldFigureDoesNotAnswer() {
        assertThat(flow().figure(reported("2022-01..05", "110", "亿元")).at(9).state())
                .isEqualTo(DataState.NOT_REPORTED);
    }

    @Test
    void atTheDeadlineOnlyTheWholePeriodAnswers() {
        assertThat(flow().figure(reported("2022-01..11", "230", "亿元")).at(12).state())
                .isEqualTo(DataState.NOT_REPORTED);
    }

    @Test
    void figureOfALaterPeriodIsNotUsed() {
        assertThat(flow().figure(reported("2022", "230", "亿元")).at(9).state()).isEqualTo(DataState.NOT_REPORTED);
    }

    @Test
    void afterItsOwnDeadlineATargetIsJudgedOnWhatWasReachedByThen() {
        Given given = flow().by(9).figure(reported("2022-01..09", "219", "亿元")).figure(reported("2022", "230", "亿元"));
        assertThat(steps(given.at(12))).startsWith("实绩=21900000000");
        assertThat(steps(given.at(9))).startsWith("实绩=21900000000");
    }

    @Test
    void bulletinBeatsCertifiedBeatsSelfReported() {
        Given given = flow().figure(reported("2022", "300", "亿元").said(FigureKind.SELF, FigureStatus.CONFIRMED))
                .figure(reported("2022", "200", "亿元").said(FigureKind.CERTIFIED, FigureStatus.CONFIRMED));
        assertThat(steps(given.at(12))).startsWith("实绩=20000000000");
        given.figure(reported("2022", "250", "亿元"));
        assertThat(steps(given.at(12))).startsWith("实绩=25000000000");
    }

    /** Each version is kept, with why it does not count. */
    @Test
    void versionsThatLostAreListedWithTheReason() {
        Figure bulletin = reported("2022", "250", "亿元");
        Figure certified = reported("2022", "200", "亿元").said(FigureKind.CERTIFIED, FigureStatus.CONFIRMED);
        Figure self = reported("2022", "300", "亿元").said(FigureKind.SELF, FigureStatus.PENDING);
        Figure older = reported("2022", "240", "亿元").vintage(Vintage.FINAL, LocalDate.of(2022, 12, 20));
        Figure preliminary = reported("2022", "245", "亿元").vintage(Vintage.PRELIMINARY, LocalDate.of(2023, 1, 1));
        Figure forecast = reported("2022", "260", "亿元")
                .vintage(Vintage.FORECAST, LocalDate.of(2023, 1, 1))
                .said(FigureKind.CERTIFIED, FigureStatus.CONFIRMED);
        Given given = flow();
        List.of(self, older, certified, bulletin, preliminary, forecast).forEach(given::figure);

        assertThat(steps(given.at(12))).startsWith("实绩=25000000000");
        assertThat(given.at(12).facts())
                .extracting(fact -> fact.achievement().value(), Fact::role, Fact::why)
                .containsExactly(
                        tuple(Amount.of("250", "亿元"), Role.ACTUAL, null),
                        tuple(Amount.of("300", "亿元"), Role.OUTRANKED, Reason.of("measure.why.status", "待核")),
                        tuple(Amount.of("240", "亿元"), Role.OUTRANKED, Reason.of("measure.why.newer", "2023-01-01")),
                        tuple(Amount.of("200", "亿元"), Role.OUTRANKED, Reason.of("measure.why.kind", "通报、核定、自报", "通报")),
                        tuple(Amount.of("245", "亿元"), Role.OUTRANKED, Reason.of("measure.why.vintage", "最终核实", "初步核算")),
                        tuple(Amount.of("260", "亿元"), Role.OUTRANKED, Reason.of("measure.why.not-accepted", "预计")));
        assertThat(given.at(12).flags()).isEmpty();
    }

    @Test
    void pendingAloneIsUncertifiedAndDisputedAnswers() {
        Given given = flow().figure(reported("2022", "300", "亿元").said(FigureKind.SELF, FigureStatus.PENDING));
        assertThat(given.at(12).state()).isEqualTo(DataState.UNCERTIFIED);
        given.figure(reported("2022", "200", "亿元").said(FigureKind.CERTIFIED, FigureStatus.DISPUTED));
        assertThat(given.at(12).state()).isEqualTo(DataState.PRESENT);
        assertThat(given.at(12).flags()).containsExactly(Reason.of("measure.flag.disputed", "实绩"));
    }

    @Test
    void laterVintageReplacesTheEarlierAndAsOfLooksBack() {
        Given given = flow().figure(
                        reported("2022", "200", "亿元").vintage(Vintage.PRELIMINARY, LocalDate.of(2023, 2, 1)))
                .figure(reported("2022", "210", "亿元").vintage(Vintage.FINAL, LocalDate.of(2023, 9, 1)));
        assertThat(steps(given.at(12))).startsWith("实绩=21000000000");
        Measurement before = given.at(12, LocalDate.of(2023, 8, 31));
        assertThat(steps(before)).startsWith("实绩=20000000000");
        assertThat(before.flags()).containsExactly(Reason.of("measure.flag.vintage", "初步核算"));
        assertThat(given.at(12, LocalDate.of(2023, 1, 31)).state()).isEqualTo(DataState.NOT_REPORTED);
    }

    @Test
    void vintageThatTheRoundDoesNotAcceptIsNotAnAnswer() {
        Given given = flow().figure(reported("2022", "230", "亿元").vintage(Vintage.FLASH, LocalDate.of(2023, 1, 5)));
        assertThat(given.at(12).state()).isEqualTo(DataState.NOT_REPORTED);
        assertThat(given.at(12).flags()).containsExactly(Reason.of("measure.flag.unused", "2022年", "快报"));
        assertThat(given.at(12).facts()).extracting(Fact::role).containsExactly(Role.UNUSED);
    }

    @Test
    void pendingFiguresOfTheMonthsAreUncertified() {
        Given given = flow().figure(reported("2022Q1", "50", "亿元")
                .basis(Basis.IN_PERIOD)
                .said(FigureKind.SELF, FigureStatus.PENDING));
        assertThat(given.at(9).state()).isEqualTo(DataState.UNCERTIFIED);
    }

    @Test
    void pointInTimeFigureIsTheLatestEvenAtTheDeadline() {
        Given given = Given.indicator("%", DataKind.RATE)
                .requires(new io.kaohe.facts.Test.AtLeast(Amount.of("10", "%"), false))
                .figure(reported("2022-10", "11", "%").basis(Basis.POINT));
        assertThat(steps(given.at(12))).startsWith("实绩=0.11");
    }

    @Test
    void zeroThatIsNoZeroReturnIsFlagged() {
        Given given = flow().figure(reported("2022-01..09", "0", "亿元"));
        assertThat(given.at(9).flags()).containsExactly(Reason.of("measure.flag.zero", "2022年1-9月"));
    }

    @Test
    void yearlyFigureSpeaksOfTheYearWhateverTheDeadline() {
        Given given = flow().yearly().by(6).figure(reported("2022", "230", "亿元"));
        assertThat(steps(given.at(12))).startsWith("实绩=23000000000");
    }

    @Test
    void kindsOfMissingAreKeptApart() {
        assertThat(flow().at(12).state()).isEqualTo(DataState.NOT_REPORTED);
        assertThat(flow().figure(blank("2022").missing(Missing.MASKED)).at(12).state())
                .isEqualTo(DataState.MASKED);
        assertThat(flow().figure(blank("2022").missing(Missing.UNPUBLISHED))
                        .at(12)
                        .state())
                .isEqualTo(DataState.UNPUBLISHED);
        Given excused = flow().figure(reported("2022-01..09", "200", "亿元"))
                .figure(blank("2022").missing(Missing.EXEMPT));
        assertThat(excused.at(9).state()).isEqualTo(DataState.EXEMPT);
    }

    /** Who did report is not told that nothing came. */
    @Test
    void whatWasReportedAndDoesNotSuitIsNamed() {
        Measurement flash = flow().figure(
                        reported("2022", "230", "亿元").vintage(Vintage.FLASH, LocalDate.of(2023, 1, 1)))
                .at(12);
        assertThat(flash.state()).isEqualTo(DataState.NOT_REPORTED);
        assertThat(flash.missing()).isEqualTo(Reason.of("measure.missing.not-accepted", "x", "2022年", "快报"));

        Measurement older = flow().figure(reported("2022-01..03", "50", "亿元"))
                .figure(reported("2022-01..04", "60", "亿元"))
                .at(12);
        assertThat(older.state()).isEqualTo(DataState.NOT_REPORTED);
        assertThat(older.missing()).isEqualTo(Reason.of("measure.missing.older", "x", "2022年1-4月", "2022年"));
        assertThat(older.facts())
                .extracting(fact -> fact.achievement().value(), Fact::role)
                .containsExactly(tuple(Amount.of("60", "亿元"), Role.UNUSED));
    }

    @Test
    void numberOfTheTaskTableIsTheOneInForce() {
        Given given = flow().requires(new io.kaohe.facts.Test.AtLeast(null, false))
                .figure(reported("2022-01..06", "100", "亿元"))
                .figure(reported("2022-01..09", "200", "亿元"))
                .task("a", "300", "亿元", null)
                .task("a", "280", "亿元", LocalDate.of(2022, 7, 1))
                .task("b", "1", "亿元", null);
        assertThat(steps(given.at(6))).contains("目标值=30000000000");
        assertThat(steps(given.at(9))).contains("目标值=28000000000");
    }

    @Test
    void bodyWithoutATaskHasNone() {
        Given given =
                flow().requires(new io.kaohe.facts.Test.AtLeast(null, false)).task("b", "1", "亿元", null);
        assertThat(given.at(9).state()).isEqualTo(DataState.NO_TASK);
        assertThat(given.at(9).steps()).isEmpty();
    }

    @Test
    void excusedBodyNeedsNoTask() {
        Given given = flow().requires(new io.kaohe.facts.Test.AtLeast(null, false))
                .figure(blank("2022").missing(Missing.EXEMPT));
        assertThat(given.at(9).state()).isEqualTo(DataState.EXEMPT);
    }
}
