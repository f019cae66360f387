package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Test.BaseYear;
import io.kaohe.facts.Test.Multiple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 翻一番 and 倍增. */
class MultipleKindTest {
    private static World doubling(@Nullable BaseYear base, @Nullable Integer until) {
        return new World("家", DataKind.FLOW, new Multiple(amount("2倍"), base, until));
    }

    private static World twoYears(String reached) {
        return doubling(new BaseYear(2020), 2022).value("2020", "50家").value("2022", reached);
    }

    @Test
    void inItsEndYearTheMultipleItselfIsDue() {
        assertThat(seen(twoYears("99家").at(12)))
                .containsExactly("到期 有数 未定", "基数=50", "实绩=1.98", "目标值=2", "缺口=0.02", "超出=-0.02", "完成率=0.99");
        assertThat(seen(twoYears("100家").at(12)))
                .containsExactly("到期 有数 未定", "基数=50", "实绩=2", "目标值=2", "缺口=0", "超出=0", "完成率=1");
        assertThat(seen(twoYears("101家").at(12)))
                .containsExactly("到期 有数 未定", "基数=50", "实绩=2.02", "目标值=2", "缺口=-0.02", "超出=0.02", "完成率=1.01");
        assertThat(facts(twoYears("101家").at(12))).containsExactly("实绩 2022", "基数 2020");
    }

    @Test
    void beforeItsEndYearItsShareOfEqualYearlyStepsIsDue() {
        World fiveYears = doubling(new BaseYear(2020), 2025).value("2020", "100家");
        assertThat(seen(fiveYears.value("2022", "131家").at(12)))
                .containsExactly(
                        "到期 有数 未定", "基数=100", "实绩=1.31", "目标值=1.319508", "缺口=0.009508", "超出=-0.009508", "完成率=0.992794");
    }

    @Test
    void beforeTheDeadlineTheSameMonthsAreComparedWithoutAPace() {
        World doubling =
                doubling(new BaseYear(null), null).value("2021-01..09", "40家").value("2022-01..09", "60家");
        assertThat(seen(doubling.at(9)))
                .containsExactly("在途 有数 未定", "基数=40", "实绩=1.5", "目标值=2", "缺口=0.5", "超出=-0.5", "完成率=0.75", "进度比=0.75");
    }

    /** Of a stock nobody reports the months of the base year: 比2020年 is what stood at that year's end. */
    @Test
    void stockIsHeldAgainstTheEndOfTheBaseYear() {
        World stock = new World("家", DataKind.STOCK, new Multiple(amount("2倍"), new BaseYear(2020), 2022));
        stock.value("2020-12", "250家").value("2022-09", "460家");
        assertThat(seen(stock.at(9)))
                .containsExactly(
                        "在途 有数 未定", "基数=250", "实绩=1.84", "目标值=2", "缺口=0.16", "超出=-0.16", "完成率=0.92", "进度比=0.92");
        assertThat(facts(stock.at(9))).containsExactly("实绩 2022-09", "基数 2020-12");
    }

    @Test
    void withoutABaseYearItIsUndecidableOnceThereIsAFigure() {
        World none = doubling(null, null);
        assertThat(seen(none.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标」未报送");
        assertThat(seen(none.value("2022", "60家").at(12))).containsExactly("到期 缺设置 未定", "缺：「指标」没有写明以哪一年为基数");
    }

    @Test
    void baseThatIsMissingOrNotAboveZeroIsUndecidable() {
        World none = doubling(new BaseYear(2020), 2022).value("2022", "60家");
        assertThat(seen(none.at(12))).containsExactly("到期 缺基数 未定", "缺：缺少2020年「指标」，无从比较");
        assertThat(seen(none.value("2020", "0家").at(12))).contains("到期 缺基数 未定");
    }

    @Test
    void baseYearThatIsStillToComeIsNoBase() {
        World later = doubling(new BaseYear(2023), 2025).value("2022", "60家").value("2023", "70家");
        assertThat(seen(later.at(12))).containsExactly("到期 缺基数 未定", "缺：缺少2023年「指标」，无从比较");
    }
}
