package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Source;
import io.kaohe.report.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables with a row a figure, or a row a body, say the same as the YAML files beside which they stand. */
class WideTablesTest {
    private static final String ACTUALS = "actuals/2022Q3.yaml";

    private final SortedMap<String, byte[]> files = new TreeMap<>(Map.of(
            "assessment.yaml",
            Sample.bytes("考核: 某某市考核\n年度: 2022\n"),
            "bodies.yaml",
            Sample.bytes("""
                            单位:
                              - {编号: city, 名称: 某某市, 参评: 否}
                              - {编号: luxi, 名称: 泸溪县, 上级: city, 类别: 县, 自: 2022-01-01}
                              - {编号: jishou, 名称: 吉首市, 上级: city, 类别: 县}
                            """),
            "indicators.yaml",
            Sample.bytes("指标: [{编号: output, 名称: 产值, 计量单位: 亿元, 数据类型: 流量}]\n"),
            "plan.yaml",
            Sample.bytes("计划: 计划\n单位: 县\n目标: [{编号: '1', 指标: output, 要求: 达220亿元以上}]\n"),
            ACTUALS,
            Sample.bytes("""
                            报送: {日期: 2022-10-18}
                            数据:
                              - {单位: luxi, 指标: output, 期间: 2022-01..09, 数值: 156亿元, 增速: 6%, 状态: 有异议, 说明: '初报，待核实'}
                              - {单位: jishou, 目标: '1', 期间: 2022-01..09, 缺: 未公布}
                              - {单位: jishou, 指标: output, 期间: 2022H1, 数值: 90亿元, 得知: 2022-07-20}
                            """)));

    private Assessment read() {
        return Sample.assessment(Folders.of(files));
    }

    private List<String> problems() {
        try {
            read();
            return List.of();
        } catch (InvalidInput e) {
            return e.problems().stream()
                    .map(problem -> problem.source() + " " + problem.code() + " " + problem.arguments())
                    .toList();
        }
    }

    @Test
    void aTableOfFiguresSaysTheSameAsAReturn() {
        Assessment yaml = read();
        files.remove(ACTUALS);
        files.put("actuals/2022Q3.csv", Sample.bytes("""
                        单位,指标,目标,期间,数值,增速,缺,状态,得知,说明
                        luxi,output,,2022-01..09,156亿元,6%,,有异议,2022-10-18,"初报，待核实"
                        jishou,,1,2022-01..09,,,未公布,,2022-10-18,
                        jishou,output,,2022H1,90亿元,,,,2022-07-20,
                        """));
        assertThat(read().achievements())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(yaml.achievements());
        assertThat(read().achievements())
                .extracting(Achievement::source)
                .containsExactly(
                        new Source("actuals/2022Q3.csv", 2, 1),
                        new Source("actuals/2022Q3.csv", 3, 1),
                        new Source("actuals/2022Q3.csv", 4, 1));
    }

    @Test
    void withoutADayItIsKnownFromTheEndOfItsPeriod() {
        files.put("actuals/b.csv", Sample.bytes("单位,指标,期间,数值,状态\nluxi,output,2022Q1,40,\n"));
        assertThat(read().achievements()).last().extracting(Achievement::known).isEqualTo(LocalDate.of(2022, 3, 31));
    }

    @Test
    void everyWrongCellIsTold() {
        files.put("actuals/b.csv", Sample.bytes("""
                        单位,指标,期间,数值,状态
                        luix,output,2022Q1,40,
                        luxi,outputs,2022Q5,许多,免考
                        luxi,output
                        luxi,output,2022-01..09,157亿元,
                        luxi,output,2022-01..09,158亿元,
                        """));
        assertThat(problems())
                .containsExactly(
                        "actuals/b.csv:2:1 load.body.unknown [luix, city、luxi、jishou]",
                        "actuals/b.csv:3:6 load.indicator.unknown.near [outputs, output]",
                        "actuals/b.csv:3:14 load.period [2022Q5]",
                        "actuals/b.csv:3:21 phrase.amount [许多]",
                        "actuals/b.csv:3:24 load.status.missing [免考, 缺]",
                        "actuals/b.csv:4:1 load.csv.cells [2, 5]",
                        "actuals/b.csv:6:1 load.figure.duplicate [luxi, 产值, 2022-01..09, actuals/b.csv:5:1]");
    }

    @Test
    void aHeadingThatIsWrongIsTold() {
        files.put("actuals/b.csv", Sample.bytes("单位,指标,时间,数值\nluxi,output,2022Q1,40\n"));
        assertThat(problems()).containsExactly("actuals/b.csv:1:7 load.key.unknown.near [时间, 期间]");
    }

    @Test
    void filesOfOneBodyEachAreReadInTheOrderOfTheirPaths() {
        files.remove(ACTUALS);
        for (String body : List.of("luxi", "jishou")) {
            for (String quarter : List.of("Q1", "H1")) {
                files.put(
                        "actuals/" + body + "/" + quarter + ".csv",
                        Sample.bytes("单位,指标,期间,数值\n" + body + ",output,2022" + quarter + ",4\n"));
            }
        }
        assertThat(read().achievements())
                .extracting(figure -> figure.source().file())
                .containsExactly(
                        "actuals/jishou/H1.csv", "actuals/jishou/Q1.csv", "actuals/luxi/H1.csv", "actuals/luxi/Q1.csv");
    }

    @Test
    void aTableOfBodiesSaysTheSameAsTheList() {
        List<Body> yaml = read().bodies();
        files.remove("bodies.yaml");
        files.put("bodies.csv", Sample.bytes("""
                        编号,名称,上级,类别,参评,自
                        city,某某市,,,否,
                        luxi,泸溪县,city,县,,2022-01-01
                        jishou,吉首市,city,县,,
                        """));
        assertThat(read().bodies())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(yaml);
        assertThat(read().plan().targets().get(0).bodies()).containsExactly("luxi", "jishou");

        files.put("bodies.yaml", Sample.bytes("同类组: [{编号: two, 名称: 两县, 成员: [luxi, jishou]}]\n"));
        assertThat(read().groups()).hasSize(1);
    }

    @Test
    void whatIsWrongInATableOfBodiesIsToldAlone() {
        files.remove("bodies.yaml");
        files.put("bodies.csv", Sample.bytes("编号,名称,类别,参评\nluxi,泸溪县,县\njishou,吉首市,县,也许\n"));
        assertThat(problems())
                .containsExactly("bodies.csv:2:1 load.csv.cells [3, 4]", "bodies.csv:3:14 load.word [也许, 参评, 是、否]");
    }

    @Test
    void withoutEitherTheListIsMissing() {
        files.remove("bodies.yaml");
        assertThat(problems()).containsExactly("bodies.yaml load.data.missing [bodies.yaml]");
    }
}
