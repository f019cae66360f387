package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Scheme;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annex of the shipped pack; after an intended change run with {@code -Dkaohe.rewrite=true}, and read what changed. */
class AnnexTest {
    private static final Path EXPECTED = Shell.project().resolve("src/test/resources/annex/shipped.md");

    @TempDir
    private Path copies;

    @Test
    void annexOfTheShippedPackReadsAsExpected() throws IOException {
        Shell.Result result = Shell.run("kaohe rules print rules");
        String annex = unmarked(result.out());
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(EXPECTED, annex, StandardCharsets.UTF_8);
        }
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(annex).isEqualTo(Files.readString(EXPECTED, StandardCharsets.UTF_8));
        assertThat(Shell.run("kaohe rules print rules")).isEqualTo(result);
    }

    @Test
    void everyRuleStandsInItOnceWithItsSentences() {
        List<String> annex = Shell.run("kaohe rules print rules").out().lines().toList();
        assertThat(Kaohe.shipped().rules().values()).allSatisfy(rule -> {
            String row = "| " + rule.clause() + " | " + rule.title() + " | " + rule.id() + " |";
            assertThat(annex).containsOnlyOnce(row);
            assertThat(annex).anySatisfy(line -> assertThat(line).contains("**" + rule.title() + "**"));
        });
    }

    @Test
    void changedNumberSentenceRowOrSettingIsSeen() throws IOException {
        EditedPack pack = EditedPack.of(copies, "edited")
                .edit("scheme.yaml", "封顶: {值: 120%", "封顶: {值: 110%")
                .edit("scheme.yaml", "序时: {默认: 线性}", "序时: {默认: 20%/45%/75%/100%}")
                .edit("tables/place-steps.csv", "\n3,90%", "\n3,80%")
                .edit("review/escalation.dslr", "发生「约谈」不少于2次", "发生「约谈」不少于3次");
        assertThat(moved("rules", pack.folder().toString()))
                .containsExactly(
                        "序时：一季度 20%、上半年 45%、三季度 75%、全年 100%，中间各月按季内的月数均摊。",
                        "| 封顶 | 110% | 第六条 | 不限 | 不限 |",
                        "**超额加分**　判定是「超额」，要求类型属于「至少、左右、增长、倍数」，目标值高于0的，赋分满分×完成率，不低于0分，"
                                + "不超过满分×110%（封顶）。说明：超过目标的部分同比例加分，到封顶为止。",
                        "**约谈两次还落后**　轮次类型属于「讲评、小结」，本单位「全部」中判定属于「滞后、未完成、已无法完成」的项数高于0项，"
                                + "发生「约谈」不少于3次的，提出「通报批评」，对象「单位」，由「考核办报同级政府」。说明：本年已经约谈两次，本轮仍有落后或没有完成的。",
                        "| 3 | 80% |");
    }

    @Test
    void datedNumbersAreFilledInByTheDay() throws IOException {
        String folder = EditedPack.of(copies, "dated")
                .edit(
                        "scheme.yaml",
                        "封顶: {值: 120%, 依据: 第六条}",
                        "封顶: [{值: 120%, 依据: 第六条, 至: 2022-12-31}, {值: 110%, 依据: 第六条, 自: 2023-01-01}]")
                .folder()
                .toString();
        assertThat(moved("rules", folder))
                .contains("| 封顶 | 120% | 第六条 | 不限 | 2022-12-31 |", "| 封顶 | 110% | 第六条 | 2023-01-01 | 不限 |")
                .anySatisfy(line -> assertThat(line).contains("不超过满分×封顶（120%，至2022-12-31止；110%，自2023-01-01起）"));
        assertThat(Shell.run("kaohe rules print " + folder + " --period 2023H1").out())
                .contains("文中的数是2023-06-30有效的。", "不超过满分×110%（封顶）")
                .doesNotContain("120%（封顶）");
    }

    @Test
    void annexOfAnAssessmentHasItsOwnSettingsAndItsTargets() throws IOException {
        EditedPack facts = EditedPack.copy("examples/three-rounds", copies.resolve("facts"))
                .add("scheme.yaml", "考核办法: 三县考核办法\n数: {封顶: {值: 110%, 依据: 第二条}}\n");
        assertThat(Shell.run("kaohe rules print " + facts.folder()).out())
                .startsWith("# 附件：一份计划的四轮考核（数据是虚构的）计分细则\n\n本细则依照三县考核办法印出，计分用的就是这些规则和数。文中的数是2022-12-31有效的。")
                .contains("| 封顶 | 110% | 第二条 | 不限 | 不限 |", "不超过满分×110%（封顶）", """
                        ## 附表　目标和分值

                        | 编号 | 指标 | 要求 | 性质 | 截止 | 分值 | 计分方法 | 责任单位 |
                        | --- | --- | --- | --- | --- | --- | --- | --- |
                        | amount | 技术合同成交额 | 达40亿元以上 | 预期性 | 2022-12-31 | 30 | 按比例 | 成果转化股 |
                        | place | 技术合同成交额 | 全市前2 | 预期性 | 2022-12-31 | 20 | 名次递减 | 成果转化股 |
                        | lab | 省级重点实验室 | 省级零的突破 | 预期性 | 2022-12-31 | 20 | 全有全无 | 平台股 |
                        | rd | 研发经费投入强度 | 2%以上 | 预期性 | 2022-12-31 | 15 | 按比例 | 规划股 |
                        | safety | 生产安全事故 | 零事故 | 约束性 | 2022-12-31 | 15 | 全有全无 | 安全股 |
                        """);
        assertThat(Shell.run("kaohe rules print " + facts.folder() + " --period 2021")
                        .exit())
                .isEqualTo(2);
    }

    /** What a scheme holds is printed: a new setting must be put into the annex, and then into this list. */
    @Test
    void everySettingOfASchemeIsPrinted() {
        assertThat(Arrays.stream(Scheme.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "name",
                        "hash",
                        "numbers",
                        "totalMarks",
                        "methods",
                        "calendar",
                        "placing",
                        "minimumJudgeable",
                        "vintages",
                        "oldest",
                        "path",
                        "roundings",
                        "ladders",
                        "sections",
                        "levelMeetsOnlyUp",
                        "overall");
    }

    /** The lines of the other annex that the first one lacks, without their numbers. */
    private static List<String> moved(String folder, String other) {
        List<String> before =
                unmarked(Shell.run("kaohe rules print " + folder).out()).lines().toList();
        return unmarked(Shell.run("kaohe rules print " + other).out())
                .lines()
                .filter(line -> !before.contains(line))
                .map(line -> line.replaceFirst("^（[一二三四五六七八九十]+）", ""))
                .toList();
    }

    private static String unmarked(String annex) {
        return annex.replaceAll("[0-9a-f]{64}", "…");
    }
}
