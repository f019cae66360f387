package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Test.About;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.Between;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Tolerance;
import org.junit.jupiter.api.Test;

/** 左右, 区间, and the growth or the fall for at most, about, between and growth. */
class NumberKindTest {
    private static World about(boolean twoSided) {
        return new World("家", DataKind.FLOW, new About(amount("20家"), Aspect.LEVEL))
                .indicator(x -> x.tolerance = new Tolerance(amount("2家"), twoSided));
    }

    private static World between() {
        return new World("个", DataKind.FLOW, new Between(amount("1个"), amount("2个"), Aspect.LEVEL));
    }

    @Test
    void aboutOneSidedToleratesALittleLess() {
        assertThat(seen(about(false).value("2022", "17家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=17", "目标值=20", "容许最低=18", "缺口=1", "超出=-3", "完成率=0.85");
        assertThat(seen(about(false).value("2022", "18家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=18", "目标值=20", "容许最低=18", "缺口=0", "超出=-2", "完成率=0.9");
        assertThat(seen(about(false).value("2022", "30家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=30", "目标值=20", "容许最低=18", "缺口=-12", "超出=10", "完成率=1.5");
    }

    /** 省下达的是能耗，多了就是没有完成. */
    @Test
    void taskOfWhatIsBetterLowerIsNotToBePassed() {
        World energy = new World("万吨", DataKind.FLOW, new AtLeast(null, false))
                .indicator(x -> x.direction = Direction.LOWER)
                .task("100万吨");
        assertThat(seen(energy.value("2022", "101万吨").at(12)))
                .containsExactly("到期 有数 未定", "实绩=1010000", "目标值=1000000", "缺口=10000", "完成率=1.01");
        assertThat(energy.at(12).test()).isEqualTo(new AtMost(amount("100万吨"), false, Aspect.LEVEL));
    }

    @Test
    void aboutTwoSidedMissesWithTooMuchToo() {
        assertThat(seen(about(true).value("2022", "17家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=17", "目标值=20", "偏差=3", "缺口=1", "完成率=0.85");
        assertThat(seen(about(true).value("2022", "22家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=22", "目标值=20", "偏差=2", "缺口=0", "完成率=1.1");
        assertThat(seen(about(true).value("2022", "23家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=23", "目标值=20", "偏差=3", "缺口=1", "完成率=1.15");
    }

    @Test
    void aboutOfWhatShouldBeLowMissesWithTooMuchAlone() {
        World low = about(false).indicator(x -> x.direction = Direction.LOWER);
        assertThat(seen(low.value("2022", "22.1家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=22.1", "目标值=20", "容许最高=22", "缺口=0.1", "完成率=1.105");
        World lower = about(false).indicator(x -> x.direction = Direction.LOWER);
        assertThat(seen(lower.value("2022", "3家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=3", "目标值=20", "容许最高=22", "缺口=-19", "完成率=0.15");
    }

    @Test
    void aboutIsPacedBeforeTheDeadlineAndFinalWhenAFlowHasPassedIt() {
        assertThat(seen(about(true).value("2022-01..06", "11家").at(6)))
                .containsExactly(
                        "在途 有数 未定",
                        "实绩=11",
                        "目标值=20",
                        "偏差=9",
                        "缺口=7",
                        "完成率=0.55",
                        "序时=0.5",
                        "序时应达=10",
                        "进度差=0.05",
                        "序时缺口=-1",
                        "进度比=1.1",
                        "全年预测=22");
        assertThat(seen(about(true).value("2022-01..06", "22家").at(6))).first().isEqualTo("在途 有数 未定");
        assertThat(seen(about(true).value("2022-01..06", "23家").at(6))).first().isEqualTo("在途 有数 已突破");
        assertThat(seen(about(false).value("2022-01..06", "18家").at(6))).first().isEqualTo("在途 有数 已达到");
    }

    @Test
    void aboutWithoutAToleranceNamesTheSettingOnceThereIsAFigure() {
        World none = about(true).indicator(x -> x.tolerance = null);
        assertThat(seen(none.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标」未报送");
        assertThat(seen(none.value("2022", "20家").at(12)))
                .containsExactly("到期 缺设置 未定", "缺：指标「指标」没有写明「左右」的容差（左右：容差、双侧），差多少算达到说不准");
    }

    @Test
    void betweenIsMetAtItsLowerNumberAndExceededBeyondItsHigher() {
        assertThat(seen(between().value("2022", "0个").at(12)))
                .containsExactly("到期 有数 未定", "实绩=0", "目标值=1", "缺口=1", "上限=2", "超出=-2", "完成率=0");
        assertThat(seen(between().value("2022", "1个").at(12)))
                .containsExactly("到期 有数 未定", "实绩=1", "目标值=1", "缺口=0", "上限=2", "超出=-1", "完成率=1");
        assertThat(seen(between().value("2022", "3个").at(12)))
                .containsExactly("到期 有数 未定", "实绩=3", "目标值=1", "缺口=-2", "上限=2", "超出=1", "完成率=3");
    }

    @Test
    void betweenIsPacedToItsLowerNumber() {
        assertThat(seen(between().value("2022-01..06", "0个").at(6)))
                .containsExactly(
                        "在途 有数 未定",
                        "实绩=0",
                        "目标值=1",
                        "缺口=1",
                        "上限=2",
                        "超出=-2",
                        "完成率=0",
                        "序时=0.5",
                        "序时应达=0.5",
                        "进度差=-0.5",
                        "序时缺口=0.5",
                        "进度比=0",
                        "全年预测=0",
                        "月均需补=0.166667");
        assertThat(seen(between().value("2022-01..06", "1个").at(6))).first().isEqualTo("在途 有数 已达到");
    }

    @Test
    void growthWithinALimitHasNoPaceAndIsNeverFinal() {
        World limit = new World("亿元", DataKind.FLOW, new AtMost(amount("3%"), false, Aspect.GROWTH));
        assertThat(seen(limit.growth("2022-01..09", "3.1%").at(9)))
                .containsExactly("在途 有数 未定", "实绩=0.031", "目标值=0.03", "缺口=0.001", "完成率=1.033333", "进度比=1.033333");
    }

    @Test
    void aboutAGrowthToleratesPercentagePoints() {
        World growth = new World("亿元", DataKind.FLOW, new About(amount("6%"), Aspect.GROWTH))
                .indicator(x -> x.tolerance = new Tolerance(amount("0.5个百分点"), false))
                .growth("2022", "5.5%");
        assertThat(seen(growth.at(12)))
                .containsExactly("到期 有数 未定", "实绩=0.055", "目标值=0.06", "容许最低=0.055", "缺口=0", "超出=-0.005", "完成率=0.916667");
    }

    @Test
    void fallIsTheGrowthWithItsSignTurned() {
        Growth fall = new Growth(amount("3%"), false, Aspect.FALL);
        World printed = new World("吨", DataKind.FLOW, fall).growth("2022", "-3%");
        assertThat(seen(printed.at(12))).containsExactly("到期 有数 未定", "实绩=0.03", "目标值=0.03", "缺口=0", "超出=0", "完成率=1");
        World risen = new World("吨", DataKind.FLOW, fall).growth("2022", "1%");
        assertThat(seen(risen.at(12))).contains("实绩=-0.01", "缺口=0.04");
        World recomputed = new World("吨", DataKind.FLOW, fall)
                .indicator(x -> x.decider = Decider.RECOMPUTED)
                .value("2022", "96吨")
                .value("2021", "100吨");
        assertThat(seen(recomputed.at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "增量=-4",
                        "指标的增速=-0.04",
                        "实绩=0.04",
                        "目标值=0.03",
                        "缺口=-0.01",
                        "超出=0.01",
                        "完成率=1.333333");
    }

    @Test
    void printedFallIsHeldAgainstTheRecomputedOne() {
        World both = new World("吨", DataKind.FLOW, new Growth(amount("3%"), false, Aspect.FALL))
                .figure("2022", f -> {
                    f.value = amount("98吨");
                    f.growth = amount("-3.0%");
                })
                .value("2021", "100吨");
        assertThat(seen(both.at(12))).contains("实绩=0.03", "注：印出的是-3.0%，复算是-2%，两者不一致");
        assertThat(facts(both.at(12))).containsExactly("实绩 2022", "对照 2021");
    }

    @Test
    void changeInAUnitOfItsOwnIsRecomputedWhateverDecides() {
        World more =
                new World("家", DataKind.STOCK, new Growth(amount("5家"), false, Aspect.GROWTH)).value("2022-12", "104家");
        assertThat(seen(more.at(12))).containsExactly("到期 缺基数 未定", "缺：缺少2021年「指标」，无从比较");
        assertThat(seen(more.value("2021-12", "100家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=4", "目标值=5", "缺口=1", "超出=-1", "完成率=0.8");
        assertThat(facts(more.at(12))).containsExactly("实绩 2022-12", "上年同期 2021-12");
        World fewer = new World("家", DataKind.STOCK, new Growth(amount("5家"), false, Aspect.FALL))
                .value("2022-12", "95家")
                .value("2021-12", "100家");
        assertThat(seen(fewer.at(12)))
                .containsExactly("到期 有数 未定", "指标的变化=-5", "实绩=5", "目标值=5", "缺口=0", "超出=0", "完成率=1");
    }

    @Test
    void indicatorThatIsAGrowthItselfIsItsOwnGrowth() {
        World gdp = new World("%", DataKind.GROWTH, new Growth(amount("5.5%"), false, Aspect.GROWTH))
                .value("2022-01..09", "5.4%");
        assertThat(seen(gdp.at(9)))
                .containsExactly(
                        "在途 有数 未定", "实绩=0.054", "目标值=0.055", "缺口=0.001", "超出=-0.001", "完成率=0.981818", "进度比=0.981818");
    }

    @Test
    void figureOfAMemberDoesNotAnswerForTheWhole() {
        assertThat(seen(between().member("甲链", "2022", "3个").at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标」未报送");
    }
}
