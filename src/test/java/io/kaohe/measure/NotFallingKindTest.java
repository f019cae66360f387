package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Past;
import io.kaohe.facts.Test.NotFalling;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** 只增不减, 连续3年增长, 创历史新高, 位次不降. */
class NotFallingKindTest {
    private static World own(Past past, int years, boolean strict, Aspect aspect) {
        return new World("万元", DataKind.FLOW, new NotFalling(past, years, strict, false, aspect));
    }

    private static World lastYear(String now) {
        return own(Past.LAST_YEAR, 1, false, Aspect.LEVEL)
                .value("2021", "100万元")
                .value("2022", now);
    }

    @Test
    void lastYearsFigureIsTheTarget() {
        assertThat(seen(lastYear("99万元").at(12)))
                .containsExactly(
                        "到期 有数 未定", "实绩=990000", "基数=1000000", "目标值=1000000", "缺口=10000", "超出=-10000", "完成率=0.99");
        assertThat(seen(lastYear("100万元").at(12)))
                .containsExactly("到期 有数 未定", "实绩=1000000", "基数=1000000", "目标值=1000000", "缺口=0", "超出=0", "完成率=1");
        assertThat(seen(lastYear("101万元").at(12)))
                .containsExactly(
                        "到期 有数 未定", "实绩=1010000", "基数=1000000", "目标值=1000000", "缺口=-10000", "超出=10000", "完成率=1.01");
        assertThat(facts(lastYear("99万元").at(12))).containsExactly("实绩 2022", "历年 2021");
    }

    @Test
    void beforeTheDeadlineTheSameMonthsAreCompared() {
        World quarter = own(Past.LAST_YEAR, 1, false, Aspect.LEVEL)
                .value("2021-01..06", "40万元")
                .value("2021", "100万元")
                .value("2022-01..06", "39万元");
        assertThat(seen(quarter.at(6)))
                .containsExactly(
                        "在途 有数 未定",
                        "实绩=390000",
                        "基数=400000",
                        "目标值=400000",
                        "缺口=10000",
                        "超出=-10000",
                        "完成率=0.975",
                        "进度比=0.975");
    }

    @Test
    void missingYearIsUndecidable() {
        World none = own(Past.LAST_YEAR, 1, false, Aspect.LEVEL).value("2022", "1万元");
        assertThat(seen(none.at(12))).containsExactly("到期 缺基数 未定", "实绩=10000", "缺：缺少2021年「指标」，无从比较");
        World all = own(Past.ALL_TIME, 1, false, Aspect.LEVEL).value("2022", "1万元");
        assertThat(seen(all.at(12))).contains("缺：缺少2021年「指标」，无从比较");
    }

    @Test
    void whetherStayingLevelIsOnlyUpIsTheSchemes() {
        World onlyUp = new World("万元", DataKind.FLOW, new NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL));
        assertThat(onlyUp.at(12).test().strict()).isFalse();
        onlyUp.scheme.levelMeetsOnlyUp = false;
        assertThat(onlyUp.at(12).test().strict()).isTrue();
    }

    private static World growing() {
        return own(Past.EVERY_YEAR, 3, true, Aspect.LEVEL)
                .value("2019", "90万元")
                .value("2021", "97万元")
                .value("2022", "99万元");
    }

    @Test
    void everyYearTheLeastChangeDecides() {
        World level = growing().value("2020", "97万元");
        assertThat(seen(level.at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "2022年变化=20000",
                        "2021年变化=0",
                        "2020年变化=70000",
                        "实绩=0",
                        "目标值=0",
                        "缺口=0",
                        "超出=0",
                        "注：与2021年、2020年、2019年的数比较");
        assertThat(seen(growing().value("2020", "96万元").at(12))).contains("实绩=10000", "缺口=-10000");
        assertThat(seen(growing().value("2020", "98万元").at(12))).contains("实绩=-10000", "缺口=10000");
    }

    @Test
    void yearThatIsMissingMattersUnlessAnotherIsKnownToFall() {
        assertThat(seen(growing().at(12))).containsExactly("到期 缺基数 未定", "缺：缺少2020年「指标」，无从比较");
        World fell = growing().value("2018", "1万元");
        fell.assessment.achievements.removeIf(figure -> figure.period().year() == 2021);
        assertThat(seen(fell.value("2021", "99.5万元").at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "2022年变化=-5000",
                        "实绩=-5000",
                        "目标值=0",
                        "缺口=5000",
                        "超出=-5000",
                        "注：与2021年、2019年的数比较",
                        "注：缺2020年的数，不影响结论");
    }

    @Test
    void allTimeTheBestOfTheYearsThatAreKnownDecides() {
        World record = own(Past.ALL_TIME, 1, true, Aspect.LEVEL)
                .value("2017", "120万元")
                .value("2019-01..06", "500万元")
                .value("2020", "130万元")
                .value("2021", "110万元")
                .value("2022", "130万元");
        assertThat(seen(record.at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "实绩=1300000",
                        "基数=1300000",
                        "目标值=1300000",
                        "缺口=0",
                        "超出=0",
                        "完成率=1",
                        "注：与2017年、2020年、2021年的数比较");
    }

    @Test
    void placeIsBetterWhenItIsLower() {
        World place = own(Past.LAST_YEAR, 1, false, Aspect.PLACE)
                .figure("2021", f -> f.place = 5)
                .figure("2022", f -> f.place = 6);
        assertThat(seen(place.at(12))).containsExactly("到期 有数 未定", "位次=6", "实绩=6", "2021年=5", "基数=5", "目标值=5", "缺口=1");
        World best = own(Past.ALL_TIME, 1, false, Aspect.PLACE)
                .figure("2020", f -> f.place = 3)
                .figure("2021", f -> f.place = 5)
                .figure("2022", f -> f.place = 4);
        assertThat(seen(best.at(12))).contains("基数=3", "缺口=1");
        World streak = own(Past.EVERY_YEAR, 2, false, Aspect.PLACE)
                .figure("2020", f -> f.place = 5)
                .figure("2021", f -> f.place = 5)
                .figure("2022", f -> f.place = 4);
        assertThat(seen(streak.at(12))).contains("2022年变化=1", "2021年变化=0", "缺口=0");
    }

    @Test
    void growthIsHeldAgainstLastYearsPrintedGrowth() {
        World growth = own(Past.LAST_YEAR, 1, false, Aspect.GROWTH)
                .growth("2021", "-2%")
                .growth("2022", "-1%");
        assertThat(seen(growth.at(12)))
                .containsExactly("到期 有数 未定", "实绩=-0.01", "基数=-0.02", "目标值=-0.02", "缺口=-0.01", "超出=0.01");
        World recomputed = own(Past.LAST_YEAR, 1, false, Aspect.GROWTH)
                .indicator(x -> x.decider = Decider.RECOMPUTED)
                .figure("2021", f -> {
                    f.value = World.amount("100万元");
                    f.growth = World.amount("12%");
                })
                .value("2022", "110万元");
        assertThat(seen(recomputed.at(12))).contains("实绩=0.1", "基数=0.12", "缺口=0.02");
    }

    @Test
    void shareThatIsComputedFromItsPartsIsComputedForTheYearBeforeToo() {
        World share = new World("%", DataKind.RATE, new NotFalling(Past.LAST_YEAR, 1, false, false, Aspect.LEVEL))
                .also("above", "亿元", x -> {})
                .also("below", "亿元", x -> {})
                .indicator(x -> {
                    x.numerator = "above";
                    x.denominator = "below";
                    x.decider = Decider.RECOMPUTED;
                });
        part(share, "above", "2022", "11");
        part(share, "below", "2022", "100");
        part(share, "above", "2021", "8");
        part(share, "below", "2021", "80");
        assertThat(seen(share.at(12)))
                .containsExactly(
                        "到期 有数 未定", "实绩=0.11", "2021年=0.1", "基数=0.1", "目标值=0.1", "缺口=-0.01", "超出=0.01", "完成率=1.1");
        assertThat(facts(share.at(12))).containsExactly("分子 2022", "分母 2022", "历年 2021", "历年 2021");
    }

    private static void part(World world, String id, String period, String value) {
        world.figure(period, f -> {
            f.indicator = id;
            f.value = World.amount(new BigDecimal(value) + "亿元");
        });
    }
}
