package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.Breakthrough;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.First;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.NotFalling;
import io.kaohe.facts.Test.Qualitative;
import io.kaohe.facts.Test.Rank;
import io.kaohe.facts.Test.Stage;
import io.kaohe.facts.Test.Together;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Vintage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFactsTest {
    private static final io.kaohe.facts.Test TEN = new AtLeast(Amount.of("10", "家"), false);

    @Test
    void theYearsBeforeAreThoseMonths() {
        Assessment facts = facts(TEN, "实绩: 9, 往年: [8, 空, 6家], 上年位次: 4, 年初: 3");

        assertThat(shown(facts))
                .containsExactly(
                        "2022-01..09 CUMULATIVE 9家",
                        "2021-01..09 CUMULATIVE 8家 第4",
                        "2019-01..09 CUMULATIVE 6家",
                        "2021-12 POINT 3家");
    }

    @Test
    void aPlaceAloneIsAFigureToo() {
        Rank rank = new Rank(Amount.of("3", "位"), null, true, 0, Aspect.GROWTH);

        assertThat(facts(rank, "增速位次: 2, 上年位次: 1").achievements())
                .extracting(Achievement::place, Achievement::growthPlace)
                .containsExactly(tuple(null, 2), tuple(null, 1));
    }

    @Test
    void theGrowthsOfThePastAreGrowths() {
        NotFalling growth = new NotFalling(Past.LAST_YEAR, 1, false, false, Aspect.GROWTH);
        NotFalling level = new NotFalling(Past.LAST_YEAR, 1, false, false, Aspect.LEVEL);

        assertThat(shown(facts(growth, "增速: 3%, 往年: [2%]")))
                .containsExactly("2022-01..09 CUMULATIVE null 3%", "2021-01..09 CUMULATIVE null 2%");
        assertThat(shown(facts(level, "实绩: 3%, 往年: [2%]")))
                .containsExactly("2022-01..09 CUMULATIVE 3%", "2021-01..09 CUMULATIVE 2%");
    }

    @Test
    void theBaseOfABreakthroughIsAWholeYearsOrTheLastDecembers() {
        Breakthrough first = new Breakthrough(Level.CITY, false);

        Assessment flow = facts(first, "实绩: 1, 级别: 市级, 往年: [0]");
        assertThat(flow.indicators()).extracting(Indicator::unit).containsExactly(Unit.of("个"));
        assertThat(flow.achievements())
                .extracting(figure -> figure.period() + " " + figure.value(), Achievement::level)
                .containsExactly(tuple("2022-01..09 1个", Level.CITY), tuple("2021 0个", Level.CITY));
        assertThat(facts(first, "数据类型: 存量, 实绩: 1, 级别: 市级, 往年: [0], 往年级别: 县级").achievements())
                .extracting(figure -> figure.period() + " " + figure.value(), Achievement::level)
                .containsExactly(tuple("2022-09 1个", Level.CITY), tuple("2021-12 0个", Level.COUNTY));
    }

    @Test
    void membersAndSeriesHaveTheirFigures() {
        Assessment each = facts(new EachMember("产业链", TEN), "成员: {酒业: 12, 食品: 空, 矿业: 3家}");
        assertThat(each.indicators().get(0).members()).containsExactly("酒业", "食品", "矿业");
        assertThat(each.achievements())
                .extracting(Achievement::member, Achievement::value)
                .containsExactly(tuple("酒业", Amount.of("12", "家")), tuple("矿业", Amount.of("3", "家")));

        Assessment together = facts(new Together(), "系列: [3%, 空]");
        assertThat(together.indicators())
                .extracting(Indicator::id, Indicator::series)
                .containsExactly(
                        tuple("indicator", List.of("series-1", "series-2")),
                        tuple("series-1", List.of()),
                        tuple("series-2", List.of()));
        assertThat(together.achievements())
                .extracting(Achievement::indicator, Achievement::growth)
                .containsExactly(tuple("series-1", Amount.of("3", "%")));
    }

    @Test
    void peersMayHaveDays() {
        Assessment facts = facts(new First("全市", false), "日期: 2022-05-01, 同类日期: [2022-06-01, 无, 空]");

        assertThat(facts.groups().get(0).members()).containsExactly("body", "peer-1", "peer-2", "peer-3");
        assertThat(facts.achievements())
                .extracting(Achievement::body, Achievement::date, Achievement::value)
                .containsExactly(
                        tuple("body", LocalDate.of(2022, 5, 1), null),
                        tuple("peer-1", LocalDate.of(2022, 6, 1), null),
                        tuple("peer-2", null, Amount.of("0", "个")));
    }

    @Test
    void aStageStandsOnALadderOfThePack() {
        Assessment facts = facts(new Stage("申报", null, false), "阶段: 获批, 日期: 2022-08-01, 阶梯: 平台");

        assertThat(facts.indicators()).extracting(Indicator::kind).containsExactly(DataKind.STATE);
        assertThat(facts.plan().targets()).extracting(Target::ladder).containsExactly("平台");
        assertThat(facts.achievements())
                .extracting(figure -> figure.period() + " " + figure.stage(), Achievement::date)
                .containsExactly(tuple("2022-09 获批", LocalDate.of(2022, 8, 1)));
    }

    @Test
    void aBenchmarkHasTheFiguresOwnMonths() {
        io.kaohe.facts.Test level = new io.kaohe.facts.Test.Benchmark("全省平均", null, false, false, Aspect.LEVEL);
        io.kaohe.facts.Test growth = new io.kaohe.facts.Test.Benchmark("全市增速", null, false, false, Aspect.GROWTH);

        assertThat(facts(level, "实绩: 5, 标杆: 4亿元, 期间: 2022-01..08").benchmarks())
                .extracting(benchmark -> benchmark.period() + " " + benchmark.value(), Benchmark::name)
                .containsExactly(tuple("2022-01..08 4亿元", "全省平均"));
        assertThat(facts(growth, "增速: 5%, 标杆: 4%").benchmarks())
                .extracting(benchmark -> benchmark.period() + " " + benchmark.growth(), Benchmark::value)
                .containsExactly(tuple("2022-01..09 4%", null));
    }

    @Test
    void peopleDecideAndThingsHappen() {
        Assessment facts = facts(new Qualitative(), "认定: {结论: 达序时, 进度: 70%}, 事项: [{种类: 约谈}, {种类: 安全事故, 级别: 省级}]");

        assertThat(facts.rulings())
                .extracting(Ruling::body, Ruling::round, Ruling::conclusion, Ruling::progress)
                .containsExactly(tuple("body", new Round(2022, 9), "达序时", Fraction.of(new BigDecimal("0.7"))));
        assertThat(facts.events())
                .extracting(Event::kind, Event::level, Event::year)
                .containsExactly(tuple("约谈", null, 2022), tuple("安全事故", Level.PROVINCIAL, 2022));
    }

    @Test
    void aForecastIsForTheWholeYear() {
        Assessment level = facts(TEN, "实绩: 7, 预计: 11");
        Assessment growth = facts(new Growth(Amount.of("6", "%"), false, Aspect.GROWTH), "实绩: 7家, 预计: 5%");

        assertThat(shown(level)).containsExactly("2022-01..09 CUMULATIVE 7家", "2022 CUMULATIVE 11家");
        assertThat(level.achievements().get(1).vintage()).isEqualTo(Vintage.FORECAST);
        assertThat(level.achievements().get(1).known()).isEqualTo(LocalDate.of(2022, 9, 30));
        assertThat(shown(growth)).containsExactly("2022-01..09 CUMULATIVE 7家", "2022 CUMULATIVE null 5%");
    }

    @Test
    void alagAToleranceAndADoubtAreKept() {
        Assessment facts = facts(TEN, "实绩: 7, 往年: [6], 滞后: 1年, 左右: {容差: 1家, 双侧: 是}, 存疑: 印错");

        assertThat(shown(facts)).containsExactly("2021-01..09 CUMULATIVE 7家", "2020-01..09 CUMULATIVE 6家");
        assertThat(facts.indicators().get(0).tolerance()).isEqualTo(new Tolerance(Amount.of("1", "家"), true));
        assertThat(facts.plan().targets().get(0).doubt()).isEqualTo("印错");
    }

    private static List<String> shown(Assessment facts) {
        return facts.achievements().stream()
                .map(figure -> figure.period() + " " + figure.basis() + " " + figure.value()
                        + (figure.growth() == null ? "" : " " + figure.growth())
                        + (figure.place() == null ? "" : " 第" + figure.place()))
                .toList();
    }

    private static Assessment facts(io.kaohe.facts.Test test, String keys) {
        Problems problems = new Problems();
        String yaml = "{名称: 例, 轮次: 2022Q3, 要求: 30家以上, " + keys + "}";
        Fields fields = Sample.fields(yaml, CaseKeys.KEYS, problems);
        Asked asked = new Asked(Requirement.of("要求", test), null);
        Assessment facts = new CaseFacts(fields, new Round(2022, 9), asked, problems)
                .assessment("例", Sample.pack().scheme());
        assertThat(Sample.told(problems)).isEmpty();
        return facts;
    }
}
