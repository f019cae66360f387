package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Level;
import io.kaohe.facts.Test.Breakthrough;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 零的突破. */
class BreakthroughKindTest {
    private static World labs(@Nullable Level level, boolean above) {
        return new World("家", DataKind.STOCK, new Breakthrough(level, above));
    }

    private static World has(World world, String month, String value, @Nullable Level level) {
        return world.figure(month, f -> {
            f.value = amount(value);
            f.level = level;
        });
    }

    private static World city(String before, String now) {
        return has(has(labs(Level.CITY, false), "2021-12", before, Level.CITY), "2022-12", now, Level.CITY);
    }

    @Test
    void oneMoreThanNoneIsEnough() {
        assertThat(seen(city("0家", "0家").at(12))).containsExactly("到期 有数 未定", "实绩=0", "基数=0", "目标值=1", "缺口=1");
        assertThat(seen(city("0家", "1家").at(12))).containsExactly("到期 有数 未定", "实绩=1", "基数=0", "目标值=1", "缺口=0");
        assertThat(seen(city("0家", "2家").at(12))).containsExactly("到期 有数 未定", "实绩=2", "基数=0", "目标值=1", "缺口=-1");
        assertThat(facts(city("0家", "2家").at(12))).containsExactly("实绩 2022-12", "基数 2021-12");
    }

    @Test
    void beforeTheDeadlineItIsNotDueAndMayBeReachedForGood() {
        World early = has(labs(null, false), "2021-12", "0家", null);
        assertThat(seen(has(early, "2022-06", "0家", null).at(6)))
                .containsExactly("未到期 有数 未定", "实绩=0", "基数=0", "目标值=1", "缺口=1");
        assertThat(seen(has(early, "2022-09", "1家", null).at(9)))
                .containsExactly("未到期 有数 已达到", "实绩=1", "基数=0", "目标值=1", "缺口=0");
    }

    @Test
    void withoutProofOfTheZeroItIsUndecidable() {
        World none = has(labs(Level.CITY, false), "2022-12", "1家", Level.CITY);
        assertThat(seen(none.at(12))).containsExactly("到期 缺基数 未定", "缺：缺少2021年12月「指标（市级）」，无从比较");
    }

    @Test
    void whereThereWasOneBeforeThePromiseContradictsTheFacts() {
        World before = has(labs(Level.CITY, false), "2021-12", "1家", Level.CITY);
        assertThat(seen(before.at(12))).containsExactly("到期 矛盾 未定", "缺：「指标（市级）」2021年12月已有1家，与零的突破矛盾");
        assertThat(facts(before.at(12))).containsExactly("基数 2021-12");
    }

    @Test
    void whatThereWasBeforeIsSaidInItsOwnUnit() {
        World exports = new World("万元", DataKind.FLOW, new Breakthrough(null, false)).value("2021", "1.5万元");
        assertThat(seen(exports.at(12))).containsExactly("到期 矛盾 未定", "缺：「指标」2021年已有1.5万元，与零的突破矛盾");
    }

    @Test
    void oneAtAnotherLevelDoesNotCount() {
        World county = has(city("0家", "0家"), "2022-12", "3家", Level.COUNTY);
        assertThat(seen(county.at(12)))
                .containsExactly("到期 有数 未定", "实绩=0", "基数=0", "目标值=1", "缺口=1", "注：2022年12月的数是县级的，要求市级，不计");
        assertThat(facts(county.at(12))).containsExactly("实绩 2022-12", "基数 2021-12", "未用 2022-12");
        World unknown = has(labs(Level.CITY, false), "2022-12", "3家", null);
        assertThat(seen(unknown.at(12)))
                .containsExactly("到期 未报送 未定", "缺：2022年「指标（市级）」未报送", "注：2022年12月的数没有写明级别，要求市级，不计");
    }

    @Test
    void higherLevelCountsWhereThePlanSaysSo() {
        World above = has(labs(Level.PROVINCIAL, true), "2021-12", "0家", Level.PROVINCIAL);
        above = has(has(above, "2022-12", "0家", Level.PROVINCIAL), "2022-12", "1家", Level.NATIONAL);
        assertThat(seen(above.at(12))).containsExactly("到期 有数 未定", "实绩=1", "基数=0", "目标值=1", "缺口=0");
        World before = has(labs(Level.PROVINCIAL, true), "2021-12", "2家", Level.NATIONAL);
        assertThat(seen(before.at(12))).containsExactly("到期 矛盾 未定", "缺：「指标（省级以上）」2021年12月已有2家，与零的突破矛盾");
    }

    @Test
    void flowsZeroIsThatOfTheWholeYearBefore() {
        World flow = new World("项", DataKind.FLOW, new Breakthrough(null, false))
                .value("2021", "0项")
                .value("2022", "1项");
        assertThat(seen(flow.at(12))).containsExactly("到期 有数 未定", "实绩=1", "基数=0", "目标值=1", "缺口=0");
    }
}
