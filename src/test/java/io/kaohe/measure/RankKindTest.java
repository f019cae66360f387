package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Test.Rank;
import org.junit.jupiter.api.Test;

/** 全市前3, 增速位次, 保持第一, 位次前移. */
class RankKindTest {
    private static World ranked(Rank rank) {
        return new World("亿元", DataKind.FLOW, rank);
    }

    private static World held() {
        return ranked(new Rank(amount("1位"), "全市", true, 0, Aspect.LEVEL));
    }

    private static World forward(int places) {
        return ranked(new Rank(null, null, false, places, Aspect.LEVEL));
    }

    private static World place(World world, String period, int place) {
        return world.figure(period, f -> f.place = place);
    }

    @Test
    void placeOfTheGrowthIsAnotherPlaceThanThatOfTheLevel() {
        World growth = ranked(new Rank(amount("3位"), null, false, 0, Aspect.GROWTH))
                .figure("2022", f -> {
                    f.place = 1;
                    f.growthPlace = 4;
                });
        assertThat(seen(growth.at(12))).containsExactly("到期 有数 未定", "位次=4", "实绩=4", "目标值=3", "缺口=1");
        World level =
                ranked(new Rank(amount("3位"), null, false, 0, Aspect.GROWTH)).figure("2022", f -> f.place = 1);
        assertThat(seen(level.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标的增速位次」未报送");
    }

    private static World growths() {
        return ranked(new Rank(amount("1位"), null, false, 0, Aspect.GROWTH))
                .indicator(x -> x.decider = Decider.RECOMPUTED);
    }

    @Test
    void growthsThatAreRankedAreThePrintedOnesWhereTheBodysOwnIsPrinted() {
        World printed = growths()
                .growth("2022", "5%")
                .figure("2022", f -> {
                    f.body = "b";
                    f.growth = amount("6%");
                })
                .figure("2022", f -> {
                    f.body = "c";
                    f.growth = amount("-1%");
                });
        assertThat(seen(printed.at(12))).containsExactly("到期 有数 未定", "位次=2", "实绩=2", "目标值=1", "缺口=1");
        assertThat(facts(printed.at(12))).containsExactly("实绩 2022", "同类 2022 b", "同类 2022 c");
    }

    @Test
    void elseTheyAreComputedForEverybody() {
        World recomputed = growths().value("a", "2021", "10亿元").value("a", "2022", "12亿元");
        recomputed.value("b", "2021", "100亿元").value("b", "2022", "110亿元");
        assertThat(seen(recomputed.at(12))).contains("到期 缺同类数 未定", "缺：缺少2022年同类单位的数（丙），名次排不出来");
        recomputed.value("c", "2021", "50亿元").value("c", "2022", "49亿元");
        assertThat(seen(recomputed.at(12))).contains("甲=0.2", "乙=0.1", "丙=-0.02", "位次=1", "缺口=0");
    }

    @Test
    void heldPlaceIsTheWorseOfTwoYears() {
        assertThat(seen(place(place(held(), "2021", 1), "2022", 1).at(12)))
                .containsExactly("到期 有数 未定", "位次=1", "上年位次=1", "位次=1", "实绩=1", "目标值=1", "缺口=0");
        assertThat(seen(place(place(held(), "2021", 2), "2022", 1).at(12)))
                .containsExactly("到期 有数 未定", "位次=1", "上年位次=2", "位次=2", "实绩=2", "目标值=1", "缺口=1");
        assertThat(facts(place(place(held(), "2021", 2), "2022", 1).at(12))).containsExactly("实绩 2022", "历年 2021");
    }

    @Test
    void heldPlaceNeedsLastYearsUnlessThisYearsIsLost() {
        assertThat(seen(place(held(), "2022", 1).at(12))).containsExactly("到期 缺基数 未定", "位次=1", "缺：缺少2021年「指标的位次」，无从比较");
        assertThat(seen(place(held(), "2022", 2).at(12)))
                .containsExactly("到期 有数 未定", "位次=2", "实绩=2", "目标值=1", "缺口=1", "注：缺2021年的数，不影响结论");
    }

    @Test
    void heldPlaceIsRankedAgainForLastYear() {
        World ranked = held().indicator(x -> x.decider = Decider.RECOMPUTED);
        for (String year : new String[] {"2021", "2022"}) {
            ranked.value("a", year, "10亿元").value("b", year, "9亿元").value("c", year, "8亿元");
        }
        assertThat(seen(ranked.at(12))).containsExactly("到期 有数 未定", "位次=1", "上年位次=1", "位次=1", "实绩=1", "目标值=1", "缺口=0");
    }

    @Test
    void movingForwardIsHeldAgainstLastYearsPlace() {
        assertThat(seen(place(place(forward(2), "2021", 7), "2022", 6).at(12)))
                .containsExactly("到期 有数 未定", "位次=6", "上年位次=7", "基数=7", "前移后位次=5", "实绩=6", "目标值=5", "缺口=1");
        assertThat(seen(place(place(forward(2), "2021", 7), "2022", 5).at(12))).contains("缺口=0");
        assertThat(seen(place(forward(2), "2022", 5).at(12)))
                .containsExactly("到期 缺基数 未定", "位次=5", "缺：缺少2021年「指标的位次」，无从比较");
    }

    @Test
    void whoWasFirstCannotMoveForwardAndMustStayFirst() {
        assertThat(seen(place(place(forward(1), "2021", 1), "2022", 1).at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "位次=1",
                        "上年位次=1",
                        "基数=1",
                        "前移后位次=0",
                        "前移后位次=1",
                        "实绩=1",
                        "目标值=1",
                        "缺口=0",
                        "注：上年已是1位，不能再前移这么多，按居首位要求");
    }
}
