package io.kaohe.measure;

import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Test.Benchmark;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 不低于全省二类地区平均水平, 高于全市增速2个百分点, 低于全省平均. */
class BenchmarkKindTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 20);

    private static World growth(@Nullable Amount distance, boolean strict) {
        return new World("亿元", DataKind.FLOW, new Benchmark("全市增速水平", distance, false, strict, Aspect.GROWTH));
    }

    @Test
    void distanceIsAddedToTheBenchmark() {
        World two = growth(amount("2个百分点"), false).benchmark("全市增速", "2022", null, "4.1%", FEBRUARY);
        assertThat(seen(two.growth("2022", "6.0%").at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "实绩=0.06",
                        "基数=0.041",
                        "目标值=0.061",
                        "缺口=0.001",
                        "超出=-0.001",
                        "完成率=0.983607",
                        "注：标杆为「全市增速」4.1%（通报，2023-02-20得知）");
    }

    @Test
    void atTheBenchmarkNothingIsMissing() {
        World equal = growth(null, true).benchmark("全市增速值", "2022", null, "-1%", FEBRUARY);
        assertThat(seen(equal.growth("2022", "-1%").at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "实绩=-0.01",
                        "基数=-0.01",
                        "目标值=-0.01",
                        "缺口=0",
                        "超出=0",
                        "注：标杆为「全市增速值」-1%（通报，2023-02-20得知）");
        World above = growth(null, true).benchmark("全市增速", "2022", null, "-2%", FEBRUARY);
        assertThat(seen(above.growth("2022", "-1%").at(12))).contains("缺口=-0.01", "超出=0.01");
    }

    @Test
    void untilItIsPublishedForTheFiguresOwnMonthsItIsUndecidable() {
        World later = growth(null, false)
                .benchmark("全市增速", "2022", null, "4%", FEBRUARY)
                .growth("2022", "6%");
        later.benchmark("全市增速", "2022-01..09", null, "3%", LocalDate.of(2022, 10, 25));
        assertThat(seen(later.at(12, FEBRUARY.minusDays(1))))
                .containsExactly("到期 缺标杆 未定", "实绩=0.06", "缺：标杆「全市增速水平」2022年的数尚未公布，无从比较");
        assertThat(seen(later.at(12, FEBRUARY))).contains("到期 有数 未定", "缺口=-0.02");
    }

    @Test
    void theNewestOfTheSourceThatCountsIsTaken() {
        World two = growth(null, false)
                .benchmark("全市增速", "2022", null, "4%", FEBRUARY)
                .benchmark("全市增速", "2022", null, "5%", FEBRUARY.plusMonths(1))
                .growth("2022", "6%");
        assertThat(seen(two.at(12))).contains("基数=0.05");
    }

    @Test
    void benchmarkOfAnotherFacetOrUnitSaysNothing() {
        World level = growth(null, false)
                .benchmark("全市增速", "2022", "4%", null, FEBRUARY)
                .growth("2022", "6%");
        assertThat(seen(level.at(12))).contains("到期 缺标杆 未定");
        World points = growth(null, false)
                .benchmark("全市增速", "2022", null, "4个百分点", FEBRUARY)
                .growth("2022", "6%");
        assertThat(seen(points.at(12))).contains("到期 缺标杆 未定");
    }

    @Test
    void levelBelowABenchmarkIsALimitAndNeverExceeded() {
        World below = new World("%", DataKind.RATE, new Benchmark("全省平均", amount("0.5个百分点"), true, false, Aspect.LEVEL))
                .benchmark("全省平均水平", "2022-01..09", "3.0%", null, LocalDate.of(2022, 10, 25));
        assertThat(seen(below.value("2022-01..09", "2.6%").at(9)))
                .containsExactly(
                        "在途 有数 未定",
                        "实绩=0.026",
                        "基数=0.03",
                        "目标值=0.025",
                        "缺口=0.001",
                        "注：标杆为「全省平均水平」3.0%（通报，2022-10-25得知）");
    }

    @Test
    void withoutAFigureItsOwnStateComesFirst() {
        assertThat(seen(growth(null, false).at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标的增速」未报送");
    }
}
