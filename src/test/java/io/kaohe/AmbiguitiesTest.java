package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.render.AmbiguityPage;
import io.kaohe.render.Messages;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a scheme leaves open, of a small pack after schemes that did. Run with {@code -Dkaohe.rewrite=true} after an intended
 * change, and read the page.
 */
class AmbiguitiesTest {
    private static final Path PAGE = Shell.project().resolve("src/test/resources/ambiguities.md");

    private static String rule(String name, String conditions, String outcome) {
        return "规则「" + name + "」\n标题：题\n依据：第三条\n当\n" + conditions + "\n那么\n" + outcome + "\n结束\n";
    }

    private static Map<String, byte[]> pack() {
        Map<String, String> files = new TreeMap<>();
        files.put("scheme.yaml", """
                考核办法: 试行办法
                阶梯:
                  等次: [合格, 良好, 优秀]
                数:
                  优秀线: {值: 90%, 依据: 第七条}
                设置:
                  只增不减持平: 完成
                  名额: {优秀: {至多: 30%}}
                  舍入: {分项: {位: 2, 方式: 四舍五入}}
                """);
        files.put(
                "judge/own.dslr",
                rule("赶上", "数据状态是「有数」\n进度差不低于0", "判定为「达序时」，理由「赶上」")
                        + rule("没有赶上", "数据状态是「有数」\n进度差低于0", "判定为「滞后」，理由「慢」")
                        + rule("没有进度", "数据状态是「有数」\n有进度差是「否」", "判定为「完成」，理由「没有进度可比」")
                        + rule("认定", "数据状态是「已认定」", "判定为「超额」，理由「认定」")
                        + rule("不齐", "数据状态不属于「有数、已认定」", "判定为「无法判定」，理由「不齐」"));
        files.put("award/own.dslr", rule("超额", "判定是「超额」", "赋分满分×(1+(完成率−100%)×50%)，不低于0分，不超过满分×120%"));
        files.put(
                "review/lights.dslr",
                rule("黄灯", "判定是「滞后」\n进度差低于-10个百分点\n进度差不低于-30个百分点", "亮「黄灯」于指标")
                        + rule("红灯", "判定是「滞后」\n进度差低于-30个百分点", "亮「红灯」于指标"));
        files.put(
                "review/grades.dslr",
                rule("优秀", "得分率不低于【优秀线】", "等次定为「优秀」")
                        + rule("良好", "得分率不高于89%\n得分率高于60%", "等次定为「良好」")
                        + rule("合格", "得分率低于60%", "等次定为「合格」"));
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    @Test
    void everyQuestionStandsOnThePage() throws IOException {
        String page = AmbiguityPage.render(Messages.load(), Kaohe.load(pack()).ambiguities());
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
        assertThat(page)
                .contains("进度差不低于-10个百分点、低于0个百分点时，灯怎么定？")
                .contains("例：得分率等于89.5%，现在没有等次。")
                .contains("得分率等于60%时，归哪一档？")
                .contains("0.6 个百分点给 0.6 份")
                .contains("例：8 个单位的 30% 是 2.4 个。没有写「取整」，现在截尾，是 2 个。")
                .contains("例：3 个单位的 30% 是 0.9 个，截尾是 0 个，这一类没有一个「优秀」。");
    }

    @Test
    void shippedSchemeLeavesLittleOpen() {
        Ambiguities open = Kaohe.load(Shell.project().resolve("rules")).ambiguities();
        assertThat(open.questions().stream().map(Question::code).toList())
                .isEqualTo(List.of("part-of-a-point", "setting.舍入.完成率", "setting.舍入.总分", "setting.舍入.排名"));
        assertThat(open.thresholds()).hasSizeGreaterThan(10);
    }

    /** Weights of a plan that say less than the full marks. */
    @Test
    void marksThatDoNotAddUpAreRemarkedOn(@TempDir Path assessment) throws IOException {
        assertThat(checked(assessment, """
                计划: 试
                目标:
                  - {编号: "1", 单位: a, 指标: firms, 要求: 10家以上, 权重: 60}
                  - {编号: "2", 单位: a, 指标: projects, 要求: 10个以上, 权重: 30}
                """))
                .startsWith(Files.readString(
                        Shell.project().resolve("src/test/resources/lint-marks.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void blockWithMarksOfItsOwnCountsOnce(@TempDir Path assessment) throws IOException {
        String plan = """
                计划: 试
                板块: [{编号: b, 名称: 两项取低, 汇总: 取低, 满分: %s}]
                目标:
                  - {编号: "1", 板块: b, 单位: a, 指标: firms, 要求: 10家以上, 权重: 100}
                  - {编号: "2", 板块: b, 单位: a, 指标: projects, 要求: 10个以上, 权重: 100}
                """;
        assertThat(checked(assessment, plan.replace("%s", "100"))).doesNotContain("K305");
        assertThat(checked(assessment, plan.replace("%s", "90"))).contains("写明的权重加起来是 90 分");
    }

    private static String checked(Path assessment, String plan) throws IOException {
        String rules = Shell.project().resolve("rules").toString();
        Files.createDirectories(assessment.resolve("actuals"));
        Files.writeString(assessment.resolve("assessment.yaml"), "考核: 试\n年度: 2022\n");
        Files.writeString(assessment.resolve("bodies.yaml"), "单位:\n  - {编号: a, 名称: 甲县}\n");
        Files.writeString(assessment.resolve("plan.yaml"), plan);
        Files.writeString(assessment.resolve("indicators.yaml"), """
                指标:
                  - {编号: firms, 名称: 企业, 计量单位: 家, 数据类型: 流量}
                  - {编号: projects, 名称: 项目, 计量单位: 个, 数据类型: 流量}
                """);
        Shell.Result result = Shell.run("kaohe rules check " + rules + " --marks " + assessment);
        assertThat(result.err()).isEmpty();
        return result.out();
    }
}
