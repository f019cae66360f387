package io.kaohe.measure;

import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Test.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 全覆盖, 应统尽统, 清零. */
class CoverageKindTest {
    private static World counties() {
        return new World("个", DataKind.STOCK, new Coverage(false))
                .indicator(x -> x.members = List.of("凤凰县", "保靖县", "古丈县"))
                .member("凤凰县", "2022-12", "3个");
    }

    private static World rate() {
        return new World("%", DataKind.RATE, new Coverage(false));
    }

    @Test
    void membersCountOnceHoweverManyTheyHave() {
        World two = counties().member("保靖县", "2022-12", "1个").member("古丈县", "2022-12", "0个");
        assertThat(seen(two.at(12)))
                .containsExactly(
                        "到期 有数 未定", "覆盖数=2", "实绩=0.666667", "目标值=1", "缺口=0.333333", "完成率=0.666667", "注：尚未覆盖：古丈县");
        World all = counties().member("保靖县", "2022-12", "1个").member("古丈县", "2022-12", "1个");
        assertThat(seen(all.at(12))).containsExactly("到期 有数 未定", "覆盖数=3", "实绩=1", "目标值=1", "缺口=0", "完成率=1");
    }

    @Test
    void everyMemberMustHaveAnswered() {
        World missing = counties().member("古丈县", "2022-12", "0个");
        assertThat(seen(missing.at(12))).containsExactly("到期 缺成员数 未定", "缺：2022年缺保靖县的数，最差的是谁说不准");
    }

    @Test
    void memberThatIsExcusedIsNotToBeCovered() {
        World excused = counties().member("保靖县", "2022-12", "1个").figure("2022-12", f -> {
            f.member = "古丈县";
            f.missing = Missing.NOT_APPLICABLE;
        });
        assertThat(seen(excused.at(12)))
                .containsExactly("到期 有数 未定", "覆盖数=2", "实绩=1", "目标值=1", "缺口=0", "完成率=1", "注：不参与比较（不适用或免考）：古丈县");
    }

    @Test
    void printedRateIsHeldAgainstTheMembers() {
        World printed = counties()
                .member("保靖县", "2022-12", "1个")
                .member("古丈县", "2022-12", "0个")
                .value("2022-12", "100%");
        assertThat(seen(printed.at(12))).contains("实绩=0.666667", "注：印出的是100%，复算是66.67%，两者不一致");
    }

    @Test
    void rateIsPrintedOrComputedFromItsParts() {
        assertThat(seen(rate().value("2022", "99.9%").at(12)))
                .containsExactly("到期 有数 未定", "实绩=0.999", "目标值=1", "缺口=0.001", "完成率=0.999");
        World parts = rate().also("已统", "家", x -> {})
                .also("应统", "家", x -> {})
                .indicator(x -> {
                    x.numerator = "已统";
                    x.denominator = "应统";
                    x.decider = Decider.RECOMPUTED;
                })
                .figure("2022", f -> {
                    f.indicator = "已统";
                    f.value = amount("40家");
                })
                .figure("2022", f -> {
                    f.indicator = "应统";
                    f.value = amount("40家");
                });
        assertThat(seen(parts.at(12))).containsExactly("到期 有数 未定", "实绩=1", "目标值=1", "缺口=0", "完成率=1");
    }

    @Test
    void numberOfCoveredAloneSaysNothing() {
        World covered = new World("家", DataKind.STOCK, new Coverage(false)).value("2022-12", "500家");
        assertThat(seen(covered.at(12))).containsExactly("到期 缺设置 未定", "缺：指标「指标」没有列出成员，没有分子分母，也不是比率，覆盖了多少算不出来");
    }

    @Test
    void remainderMustBeNone() {
        World open = new World("家", DataKind.STOCK, new Coverage(true));
        assertThat(seen(open.value("2022-09", "1家").at(9))).containsExactly("在途 有数 未定", "实绩=1", "目标值=0", "缺口=1");
        World closed = new World("家", DataKind.STOCK, new Coverage(true));
        assertThat(seen(closed.value("2022-12", "0家").at(12))).containsExactly("到期 有数 未定", "实绩=0", "目标值=0", "缺口=0");
        World silent = new World("家", DataKind.STOCK, new Coverage(true));
        assertThat(seen(silent.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标」未报送");
    }
}
