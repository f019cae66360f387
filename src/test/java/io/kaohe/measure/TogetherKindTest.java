package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Test.Together;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 同步增长. */
class TogetherKindTest {
    private static World loans() {
        return new World("", DataKind.STATE, new Together())
                .also("户数", "户", x -> x.decider = Decider.RECOMPUTED)
                .also("总额", "亿元", x -> x.growthBasis = GrowthBasis.COMPARABLE)
                .indicator(x -> x.series = List.of("户数", "总额"));
    }

    private static World growth(World world, String series, String growth) {
        return world.figure("2022", f -> {
            f.indicator = series;
            f.growth = amount(growth);
        });
    }

    private static World firms(World world, String before, String now) {
        return world.figure("2021", f -> {
                    f.indicator = "户数";
                    f.value = amount(before);
                })
                .figure("2022", f -> {
                    f.indicator = "户数";
                    f.value = amount(now);
                });
    }

    @Test
    void eachSeriesGrowsByItsOwnWayAndTheLeastDecides() {
        assertThat(seen(growth(firms(loans(), "120户", "126户"), "总额", "20%").at(12)))
                .containsExactly("到期 有数 未定", "增量=6", "户数的增速=0.05", "实绩=0.05", "目标值=0", "缺口=-0.05", "超出=0.05");
        assertThat(facts(growth(firms(loans(), "120户", "126户"), "总额", "20%").at(12)))
                .containsExactly("系列 2022", "系列 2021", "系列 2022");
    }

    @Test
    void seriesThatStaysLevelOrFallsIsNamed() {
        assertThat(seen(growth(firms(loans(), "120户", "120户"), "总额", "20%").at(12)))
                .contains("实绩=0", "缺口=0", "注：没有增长的系列：户数");
        assertThat(seen(growth(firms(loans(), "120户", "114户"), "总额", "20%").at(12)))
                .containsExactly(
                        "到期 有数 未定", "增量=-6", "户数的增速=-0.05", "实绩=-0.05", "目标值=0", "缺口=0.05", "超出=-0.05", "注：没有增长的系列：户数");
    }

    @Test
    void missingSeriesMattersUnlessAnotherIsKnownToFall() {
        assertThat(seen(firms(loans(), "120户", "126户").at(12))).containsExactly("到期 缺成员数 未定", "缺：2022年缺总额的数，最差的是谁说不准");
        assertThat(seen(firms(loans(), "120户", "114户").at(12)))
                .contains("到期 有数 未定", "缺口=0.05", "注：缺总额的数，不影响结论", "注：没有增长的系列：户数");
    }

    @Test
    void whereNothingIsKnownOfAnyTheirOwnStateIsSaid() {
        assertThat(seen(loans().at(12))).containsExactly("到期 未报送 未定", "缺：2022年「户数、总额」未报送");
        World hidden = loans().figure("2022", f -> {
            f.indicator = "总额";
            f.missing = Missing.MASKED;
        });
        assertThat(seen(hidden.at(12))).containsExactly("到期 缺成员数 未定", "缺：2022年缺户数、总额的数，最差的是谁说不准");
    }

    @Test
    void beforeTheDeadlineEachSeriesHasItsOwnCutOff() {
        World quarter = loans().also("笔数", "笔", x -> {})
                .indicator(x -> x.series = List.of("总额", "笔数"))
                .figure("2022-01..06", f -> {
                    f.indicator = "总额";
                    f.growth = amount("4%");
                })
                .figure("2022-01..09", f -> {
                    f.indicator = "笔数";
                    f.growth = amount("3%");
                });
        assertThat(seen(quarter.at(9)))
                .containsExactly(
                        "在途 有数 未定", "实绩=0.03", "目标值=0", "缺口=-0.03", "超出=0.03", "注：所用为2022年1-6月的数，早于本轮2022年1-9月");
    }

    @Test
    void withoutSeriesItIsUndecidable() {
        assertThat(seen(loans().indicator(x -> x.series = List.of()).at(12)))
                .containsExactly("到期 缺设置 未定", "缺：指标「指标」没有列出要一起增长的系列（系列）");
    }
}
