package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Source;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.BottomLine;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.First;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Rank;
import io.kaohe.report.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due, which year is looked at, and what comes before any figure. */
class CalendarTest {
    private static World intensity() {
        return new World("%", DataKind.RATE, new AtLeast(amount("0.9%"), false)).indicator(x -> {
            x.frequency = Frequency.YEAR;
            x.lag = 1;
        });
    }

    @Test
    void laggingFigureIsThatOfAnEarlierYearAndTheReportSaysSo() {
        World lagged = intensity().value("2021", "0.896%").value("2022", "1.2%");
        assertThat(seen(lagged.at(12)))
                .containsExactly(
                        "到期 有数 未定",
                        "实绩=0.00896",
                        "目标值=0.009",
                        "缺口=0.00004",
                        "超出=-0.00004",
                        "完成率=0.995556",
                        "注：该指标的数滞后1年，本轮看的是2021年的数");
        assertThat(seen(intensity().value("2022", "1.2%").at(12))).containsExactly("到期 未报送 未定", "缺：2021年「指标」未报送");
        assertThat(seen(lagged.at(9))).first().isEqualTo("未到期 未报送 未定");
    }

    @Test
    void baseOfALaggingFigureLagsToo() {
        World growth = new World("亿元", DataKind.FLOW, new Growth(amount("5%"), false, Aspect.GROWTH))
                .indicator(x -> {
                    x.frequency = Frequency.YEAR;
                    x.lag = 1;
                    x.decider = Decider.RECOMPUTED;
                })
                .value("2020", "100亿元")
                .value("2021", "106亿元");
        assertThat(seen(growth.at(12))).contains("实绩=0.06", "注：该指标的数滞后1年，本轮看的是2021年的数");
        assertThat(facts(growth.at(12))).containsExactly("实绩 2021", "上年同期 2020");
    }

    @Test
    void whatIsReachedOrNotHasNoPaceBeforeTheDeadline() {
        World first = new World("个", DataKind.STOCK, new First(null, false)).by(9);
        assertThat(seen(first.at(6))).first().isEqualTo("未到期 未报送 未定");
        assertThat(seen(first.at(9))).first().isEqualTo("到期 未报送 未定");
        assertThat(seen(new World("起", DataKind.FLOW, new BottomLine(false)).at(6)))
                .first()
                .isEqualTo("在途 未报送 未定");
    }

    private static Task task(String target) {
        Source row = new Source("tasks.csv", 2, 1);
        return new Task(target, "a", null, amount("6家"), null, List.of(), null, null, null, null, row);
    }

    @Test
    void repeatedRowHasTheTaskOfTheRowThatItRepeats() {
        World repeat = new World("家", DataKind.FLOW, new AtLeast(null, false))
                .target(t -> t.repeats = "original")
                .value("2022", "5家");
        assertThat(seen(repeat.at(12))).containsExactly("到期 无任务 未定", "缺：任务表中没有「指标」2022年的任务数");
        repeat.assessment.tasks.add(task("original"));
        assertThat(seen(repeat.at(12))).contains("目标值=6", "缺口=1");
    }

    @Test
    void taskMayBeEachMembers() {
        World each = new World("家", DataKind.FLOW, new EachMember(null, new AtLeast(null, false)))
                .indicator(x -> x.members = List.of("甲链"))
                .member("甲链", "2022", "5家");
        assertThat(seen(each.at(12))).first().isEqualTo("到期 无任务 未定");
        each.assessment.tasks.add(task("t"));
        assertThat(seen(each.at(12))).contains("目标值=6", "缺口=1", "注：未达要求的成员：甲链");
    }

    @Test
    void sentenceInDoubtIsNotMeasured() {
        World doubt = new World("家", DataKind.FLOW, new AtLeast(amount("12家"), false))
                .target(t -> t.doubt = "12家应为1-2家")
                .value("2022", "20家");
        assertThat(seen(doubt.at(12))).containsExactly("到期 存疑 未定", "缺：计划原文存疑：12家应为1-2家，待人确认");
    }

    @Test
    void everyTestOfARequirementIsMeasuredInOrder() {
        World two = new World(
                        "亿元",
                        DataKind.FLOW,
                        new Growth(amount("20%"), false, Aspect.GROWTH),
                        new Rank(amount("3位"), "全市", false, 0, Aspect.LEVEL))
                .figure("2022", f -> {
                    f.growth = amount("21%");
                    f.place = 4;
                });
        List<Measurement> measured = two.all(12, null);
        assertThat(measured).hasSize(2);
        assertThat(seen(measured.get(0))).contains("实绩=0.21", "缺口=-0.01");
        assertThat(seen(measured.get(1))).contains("实绩=4", "缺口=1");
        assertThat(measured.get(0).target()).isSameAs(measured.get(1).target());
    }
}
