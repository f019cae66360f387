package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Level;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Test.Stage;
import io.kaohe.report.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 开工, 现场考察, 获批省级. */
class StageKindTest {
    private static final List<List<String>> LADDER =
            List.of(List.of("谋划"), List.of("申报", "推荐"), List.of("现场考察"), List.of("公示"), List.of("获批", "认定"));

    private static World zone(@Nullable Level level, boolean above) {
        return new World("", DataKind.STATE, new Stage("现场考察", level, above)).ladder(LADDER);
    }

    private static World reached(World world, String month, String stage, @Nullable String date) {
        return reached(world, month, stage, date, null);
    }

    private static World reached(
            World world, String month, String stage, @Nullable String date, @Nullable Level level) {
        return world.figure(month, f -> {
            f.stage = stage;
            f.date = date == null ? null : LocalDate.parse(date);
            f.level = level;
        });
    }

    @Test
    void theHighestRungByTheDeadlineIsHeldAgainstTheOneAskedFor() {
        assertThat(seen(reached(zone(null, false), "2022-12", "推荐", "2022-11-01")
                        .at(12)))
                .containsExactly("到期 有数 未定", "实绩=2", "目标值=3", "缺口=1");
        assertThat(seen(reached(zone(null, false), "2022-12", "现场考察", "2022-12-31")
                        .at(12)))
                .containsExactly("到期 有数 未定", "实绩=3", "目标值=3", "缺口=0");
        assertThat(seen(reached(zone(null, false), "2022-12", "公示", "2022-11-01")
                        .at(12)))
                .containsExactly("到期 有数 未定", "实绩=4", "目标值=3", "缺口=-1");
        Step actual =
                reached(zone(null, false), "2022-12", "推荐", null).at(12).steps().get(0);
        assertThat(actual.operands().get(0).name()).isEqualTo("推荐");
    }

    @Test
    void beforeTheDeadlineItIsNotDueAndMayBeReachedForGood() {
        World early = reached(reached(zone(null, false), "2022-03", "申报", null), "2022-06", "公示", "2022-06-20");
        assertThat(seen(early.at(3))).containsExactly("未到期 有数 未定", "实绩=2", "目标值=3", "缺口=1");
        assertThat(seen(early.at(6))).containsExactly("未到期 有数 已达到", "实绩=4", "目标值=3", "缺口=-1");
        assertThat(seen(early.at(12))).containsExactly("到期 有数 未定", "实绩=4", "目标值=3", "缺口=-1");
    }

    @Test
    void exactlyTheRungAskedForIsEnoughForGood() {
        World exact = reached(zone(null, false), "2022-03", "现场考察", "2022-03-31");
        assertThat(seen(exact.at(3))).containsExactly("未到期 有数 已达到", "实绩=3", "目标值=3", "缺口=0");
        assertThat(seen(exact.at(12))).containsExactly("到期 有数 未定", "实绩=3", "目标值=3", "缺口=0");
    }

    @Test
    void whatIsReachedTooLateDoesNotCountAndIsSaid() {
        World late = reached(zone(null, false).by(9), "2022-09", "申报", "2022-05-01");
        reached(late, "2022-12", "获批", "2022-10-08");
        assertThat(seen(late.at(12)))
                .containsExactly("到期 有数 未定", "实绩=2", "目标值=3", "缺口=1", "注：「获批」2022-10-08才到，晚于期限2022-09-30，不计");
        assertThat(facts(late.at(12))).containsExactly("实绩 2022-09", "未用 2022-12");
        World onlyLate = reached(zone(null, false).by(9), "2022-12", "获批", "2022-10-08");
        assertThat(seen(onlyLate.at(12)))
                .containsExactly("到期 有数 未定", "实绩=0", "目标值=3", "缺口=3", "注：「获批」2022-10-08才到，晚于期限2022-09-30，不计");
    }

    @Test
    void whatFollowsAfterTheDeadlineIsNoMatterWhereEnoughWasReached() {
        World further = reached(zone(null, false).by(9), "2022-09", "公示", "2022-09-20");
        reached(further, "2022-12", "获批", "2022-10-08");
        assertThat(seen(further.at(12))).containsExactly("到期 有数 未定", "实绩=4", "目标值=3", "缺口=-1");
    }

    @Test
    void reportWithoutADayIsAsOldAsItsPeriod() {
        World undated = reached(zone(null, false).by(9), "2022-12", "获批", null);
        assertThat(seen(undated.at(12))).contains("实绩=0", "注：「获批」2022-12-31才到，晚于期限2022-09-30，不计");
    }

    @Test
    void dayThatIsStillToComeIsAPlanNotAResult() {
        World planned = reached(zone(null, false), "2022-06", "获批", "2022-07-20");
        assertThat(seen(planned.at(6))).containsExactly("未到期 未报送 未定", "缺：2022年1-6月「指标的阶段」未报送");
        assertThat(seen(planned.at(9))).contains("未到期 有数 已达到");
    }

    @Test
    void oldReportAnswersOnlyWhereItIsEnough() {
        assertThat(seen(reached(zone(null, false), "2022-06", "申报", null).at(12)))
                .containsExactly("到期 未报送 未定", "缺：2022年「指标的阶段」未报送");
        assertThat(seen(reached(zone(null, false), "2021-12", "获批", null).at(12)))
                .containsExactly("到期 有数 未定", "实绩=5", "目标值=3", "缺口=-2");
    }

    @Test
    void otherLevelDoesNotCount() {
        World city = reached(zone(Level.PROVINCIAL, true), "2022-12", "获批", null, Level.CITY);
        assertThat(seen(city.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标的阶段」未报送", "注：2022年12月的数是市级的，要求省级以上，不计");
        assertThat(facts(city.at(12))).containsExactly("未用 2022-12");
        World national = reached(zone(Level.PROVINCIAL, true), "2022-12", "获批", null, Level.NATIONAL);
        assertThat(seen(national.at(12))).contains("缺口=-2");
        World exact = reached(zone(Level.PROVINCIAL, false), "2022-12", "获批", null, Level.NATIONAL);
        assertThat(seen(exact.at(12))).contains("到期 未报送 未定", "注：2022年12月的数是国家级的，要求省级，不计");
    }

    @Test
    void whatDoesNotAnswerIsSaid() {
        World pending = zone(null, false).figure("2022-12", f -> {
            f.stage = "获批";
            f.kind = FigureKind.SELF;
            f.status = FigureStatus.PENDING;
        });
        assertThat(seen(pending.at(12)))
                .containsExactly("到期 待核 未定", "缺：2022年「指标的阶段」有数，尚未核定或已经退回，不作结果", "注：2022年12月的数是待核数，不作结果");
        World hidden = zone(null, false).figure("2022-12", f -> f.missing = Missing.MASKED);
        assertThat(seen(hidden.at(12))).contains("到期 打码 未定");
        assertThat(seen(zone(null, false).at(12))).contains("到期 未报送 未定");
    }

    @Test
    void stageThatTheLadderDoesNotHaveSaysNothing() {
        World strange = reached(zone(null, false), "2022-12", "挂牌", null);
        assertThat(seen(strange.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标的阶段」未报送", "注：阶段「挂牌」不在阶梯「阶梯」上，不计");
    }

    @Test
    void withoutALadderItIsUndecidable() {
        World none = reached(zone(null, false), "2022-12", "获批", null).target(t -> t.ladder = null);
        assertThat(seen(none.at(12))).containsExactly("到期 缺设置 未定", "缺：「指标」的阶段「现场考察」不在任何阶梯上");
    }
}
