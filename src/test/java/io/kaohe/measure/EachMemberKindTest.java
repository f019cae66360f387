package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Test.About;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Tolerance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 每条产业链1家以上, 均不超过, 均增长. */
class EachMemberKindTest {
    private static World each(DataKind kind, io.kaohe.facts.Test inner) {
        return new World("家", kind, new EachMember("产业链", inner)).indicator(x -> x.members = List.of("酒业", "矿业", "食品"));
    }

    private static World atLeastTen(DataKind kind) {
        return each(kind, new AtLeast(amount("10家"), false));
    }

    private static World three(World world, String period, String... values) {
        return world.member("酒业", period, values[0])
                .member("矿业", period, values[1])
                .member("食品", period, values[2]);
    }

    @Test
    void theWorstDecidesAndThoseThatFallShortAreNamed() {
        assertThat(seen(three(atLeastTen(DataKind.FLOW), "2022", "30家", "9家", "8家")
                        .at(12)))
                .containsExactly("到期 有数 未定", "实绩=8", "目标值=10", "缺口=2", "超出=-2", "完成率=0.8", "注：未达要求的成员：矿业、食品");
        assertThat(seen(three(atLeastTen(DataKind.FLOW), "2022", "30家", "11家", "10家")
                        .at(12)))
                .containsExactly("到期 有数 未定", "实绩=10", "目标值=10", "缺口=0", "超出=0", "完成率=1");
        assertThat(facts(three(atLeastTen(DataKind.FLOW), "2022", "30家", "11家", "10家")
                        .at(12)))
                .containsExactly("成员 2022 酒业", "成员 2022 矿业", "成员 2022 食品");
    }

    @Test
    void missingMemberMattersUnlessAnotherIsKnownToFallShort() {
        World two = atLeastTen(DataKind.FLOW).member("酒业", "2022", "30家");
        assertThat(seen(two.at(12))).containsExactly("到期 缺成员数 未定", "缺：2022年缺矿业、食品的数，最差的是谁说不准");
        assertThat(seen(two.member("矿业", "2022", "9家").at(12)))
                .containsExactly(
                        "到期 有数 未定", "实绩=9", "目标值=10", "缺口=1", "超出=-1", "完成率=0.9", "注：缺食品的数，不影响结论", "注：未达要求的成员：矿业");
    }

    @Test
    void whereNothingIsKnownOfAnyTheirOwnStateIsSaid() {
        assertThat(seen(atLeastTen(DataKind.FLOW).value("2022", "99家").at(12)))
                .containsExactly("到期 未报送 未定", "缺：2022年「酒业、矿业、食品」未报送");
        assertThat(seen(atLeastTen(DataKind.FLOW)
                        .indicator(x -> x.members = List.of())
                        .at(12)))
                .containsExactly("到期 缺设置 未定", "缺：指标「指标」没有列出成员（成员），逐个比较无从做起");
    }

    @Test
    void memberThatIsExcusedIsLeftOut() {
        World excused = atLeastTen(DataKind.FLOW)
                .member("酒业", "2022", "30家")
                .member("矿业", "2022", "12家")
                .figure("2022", f -> {
                    f.member = "食品";
                    f.missing = Missing.NOT_APPLICABLE;
                });
        assertThat(seen(excused.at(12)))
                .containsExactly("到期 有数 未定", "实绩=12", "目标值=10", "缺口=-2", "超出=2", "完成率=1.2", "注：不参与比较（不适用或免考）：食品");
    }

    @Test
    void flowsArePacedByTheirWorstAtTheNewestMonthsThatAnyHas() {
        World flow = three(atLeastTen(DataKind.FLOW), "2022-01..06", "20家", "5家", "6家");
        assertThat(seen(flow.at(6)))
                .containsExactly(
                        "在途 有数 未定",
                        "实绩=5",
                        "目标值=10",
                        "缺口=5",
                        "超出=-5",
                        "完成率=0.5",
                        "序时=0.5",
                        "序时应达=5",
                        "进度差=0",
                        "序时缺口=0",
                        "进度比=1",
                        "全年预测=10",
                        "月均需补=0.833333");
        assertThat(seen(flow.member("酒业", "2022-01..09", "30家").at(9)))
                .containsExactly("在途 缺成员数 未定", "缺：2022年1-9月缺矿业、食品的数，最差的是谁说不准");
        assertThat(seen(flow.member("矿业", "2022-01..09", "7家").at(9)))
                .contains("在途 有数 未定", "进度差=-0.05", "注：缺食品的数，不影响结论", "注：未达要求的成员：矿业");
        assertThat(seen(three(atLeastTen(DataKind.FLOW), "2022-01..06", "20家", "10家", "11家")
                        .at(6)))
                .first()
                .isEqualTo("在途 有数 已达到");
    }

    @Test
    void stocksArePacedByTheSlowest() {
        World stock = three(atLeastTen(DataKind.STOCK), "2022-06", "12家", "6家", "7家");
        stock.member("矿业", "2021-12", "0家");
        assertThat(seen(stock.at(6))).containsExactly("在途 缺基数 未定", "缺：缺少2021年12月「指标（食品）」，无从比较");
        assertThat(seen(stock.member("食品", "2021-12", "6家").at(6)))
                .containsExactly(
                        "在途 有数 未定",
                        "实绩=6",
                        "目标值=10",
                        "缺口=4",
                        "超出=-4",
                        "完成率=0.6",
                        "应增=4",
                        "已增=1",
                        "进度=0.25",
                        "序时=0.5",
                        "应增份额=2",
                        "序时应达=8",
                        "进度差=-0.25",
                        "序时缺口=1",
                        "进度比=0.5",
                        "按现速应增=2",
                        "全年预测=8",
                        "月均需补=0.666667",
                        "注：未达要求的成员：食品");
        assertThat(facts(stock.at(6)))
                .containsExactly("成员 2022-06 酒业", "成员 2022-06 矿业", "成员 2022-06 食品", "年初 2021-12 食品");
    }

    @Test
    void ofALimitTheGreatestDecides() {
        World limit = each(DataKind.FLOW, new AtMost(amount("3家"), true, Aspect.LEVEL));
        assertThat(seen(three(limit, "2022", "1家", "3家", "2家").at(12)))
                .containsExactly("到期 有数 未定", "实绩=3", "目标值=3", "缺口=0", "完成率=1", "注：未达要求的成员：矿业");
        World before = each(DataKind.FLOW, new AtMost(amount("3家"), false, Aspect.LEVEL));
        assertThat(seen(three(before, "2022-01..06", "1家", "4家", "2家").at(6)))
                .first()
                .isEqualTo("在途 有数 已突破");
    }

    @Test
    void aboutBothSidesTheFurthestDecides() {
        World about = each(DataKind.FLOW, new About(amount("10家"), Aspect.LEVEL))
                .indicator(x -> x.tolerance = new Tolerance(amount("2家"), true));
        assertThat(seen(three(about, "2022", "8家", "13家", "10家").at(12)))
                .containsExactly(
                        "到期 有数 未定", "成员最低=8", "成员最高=13", "实绩=13", "目标值=10", "偏差=3", "缺口=1", "完成率=1.3", "注：未达要求的成员：矿业");
        assertThat(seen(three(each(DataKind.FLOW, new About(amount("10家"), Aspect.LEVEL)), "2022", "8家", "13家", "10家")
                        .at(12)))
                .first()
                .isEqualTo("到期 缺设置 未定");
    }

    @Test
    void membersGrowthIsLookedAtWhereThatIsAsked() {
        World growth = each(DataKind.FLOW, new Growth(amount("5%"), false, Aspect.GROWTH));
        for (String member : List.of("酒业", "矿业", "食品")) {
            growth.figure("2022", f -> {
                f.member = member;
                f.growth = amount(member.equals("食品") ? "4%" : "6%");
            });
        }
        assertThat(seen(growth.at(12)))
                .containsExactly("到期 有数 未定", "实绩=0.04", "目标值=0.05", "缺口=0.01", "超出=-0.01", "完成率=0.8", "注：未达要求的成员：食品");
    }
}
