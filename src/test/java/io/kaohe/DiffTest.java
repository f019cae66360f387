package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaohe.render.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person sees who holds two reports against each other. After an intended change run with {@code -Dkaohe.rewrite=true},
 * and read what changed.
 */
class DiffTest {
    private static final Path EXPECTED = Shell.project().resolve("src/test/resources/diff");
    private static final String FOLDER = "examples/three-rounds";
    private static final String FIGURE = "单位: yi, 指标: contracts, 期间: 2022, 数值: 37亿元";

    @TempDir
    Path temp;

    @BeforeEach
    void makeTheFirstReport() {
        assess(FOLDER, "2022", "before");
    }

    private void assess(String folder, String period, String name) {
        Path report = temp.resolve(name + ".json");
        assertThat(Shell.run("kaohe assess " + folder + " --period " + period + " --format json=" + report))
                .isEqualTo(new Shell.Result("", "", 0));
    }

    private EditedPack copy() throws IOException {
        return EditedPack.copy(FOLDER, temp.resolve("copy"));
    }

    private String diff(String more) {
        Shell.Result result =
                Shell.run("kaohe diff " + temp.resolve("before.json") + " " + temp.resolve("after.json") + more);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        return result.out().replace(temp + "/", "");
    }

    private void expect(String name, String shown) throws IOException {
        Path expected = EXPECTED.resolve(name);
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, shown, StandardCharsets.UTF_8);
        }
        assertThat(shown).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private void after(EditedPack folder, String rules) {
        assess(folder.folder() + rules, "2022", "after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "md"})
    void severalThingsAtOnceInEveryForm(String format) throws IOException {
        EditedPack rules = EditedPack.of(temp, "rules")
                .edit("scheme.yaml", "封顶: {值: 120%", "封顶: {值: 110%")
                .edit("tables/place-steps.csv", "\n3,90%", "\n3,80%");
        EditedPack folder = copy().edit("actuals/year.yaml", FIGURE, FIGURE.replace("37", "41"))
                .add("plan.yaml", "  - {编号: extra, 指标: rd-intensity, 要求: 2.2%以上, 权重: 5, 责任单位: 规划股}\n");
        after(folder, " --rules " + rules.folder());
        expect("several." + format, diff(" --format " + format));
        Path file = temp.resolve("diff." + format);
        assertThat(diff(" --format " + format + "=" + file)).isEmpty();
        assertThat(Files.readString(file, StandardCharsets.UTF_8).replace(temp + "/", ""))
                .isEqualTo(diff(" --format " + format));
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        after(copy().edit("actuals/year.yaml", FIGURE, FIGURE.replace("37", "41")), "");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(diff(" --format json"));
        try (InputStream schema = DiffTest.class.getResourceAsStream("/io/kaohe/diff.schema.json")) {
            assertThat(SchemaCheck.errors(mapper.readTree(Objects.requireNonNull(schema)), json))
                    .isEmpty();
        }
    }

    @Test
    void theSameReport() throws IOException {
        assess(FOLDER, "2022", "after");
        expect("same.text", diff(""));
        expect("same.csv", diff(" --format csv"));
    }

    @Test
    void aRuleThatWasEdited() throws IOException {
        EditedPack rules = EditedPack.of(temp, "rules")
                .edit("award/proportional.dslr", "赋分满分×完成率，不低于0分，不超过满分", "赋分满分×完成率×50%，不低于0分，不超过满分");
        after(copy(), " --rules " + rules.folder());
        expect("rule.text", diff(""));
    }

    @Test
    void aRulingThatWasAdded() throws IOException {
        after(
                copy().add(
                                "rulings.yaml",
                                "认定:\n  - {单位: jia, 目标: rd, 轮次: 2022, 剔除: 50%, 认定人: 考核领导小组, 日期: 2023-01-25, 依据: 会议纪要（虚构）}\n"),
                "");
        expect("ruling.text", diff(""));
    }

    @Test
    void anEventAndAPlanTargetThatWasLowered() throws IOException {
        after(
                copy().edit("plan.yaml", "要求: 达40亿元以上", "要求: 达36亿元以上")
                        .edit("plan.yaml", "要求: 2%以上, 权重: 15", "要求: 2%以上, 权重: 25")
                        .add("events.yaml", "事项:\n  - {编号: e1, 单位: yi, 日期: 2022-05-08, 种类: 约谈, 事由: 进度滞后, 文号: 纪要1号}\n"),
                "");
        expect("plan.text", diff(""));
    }

    @Test
    void aBodyThatIsMissing() throws IOException {
        after(copy().edit("bodies.yaml", "名称: 乙县,", "名称: 乙县, 参评: 否,"), "");
        expect("missing.text", diff(""));
    }

    @Test
    void anotherUnit() throws IOException {
        after(
                copy().edit("plan.yaml", "要求: 达40亿元以上", "要求: 达40家以上")
                        .edit("indicators.yaml", "计量单位: 亿元", "计量单位: 家")
                        .edit("actuals/q1.yaml", "亿元", "家")
                        .edit("actuals/h1.yaml", "亿元", "家")
                        .edit("actuals/q3.yaml", "亿元", "家")
                        .edit("actuals/year.yaml", "亿元", "家"),
                "");
        expect("unit.text", diff(""));
    }

    @Test
    void anotherRoundAndAnotherPlan() throws IOException {
        assess(FOLDER, "2022H1 --as-of 2022-07-31", "after");
        expect("round.text", diff(""));
        assess("examples/lishui-5g-2020", "2020", "after");
        expect("other.text", diff(""));
    }

    @Test
    void oneBodyAloneIsSaidToBeThat() throws IOException {
        assess(FOLDER, "2022 --body yi", "after");
        expect("only.text", diff(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | FILE 这不是考核报告。请用 --format json=报告.json 存一份。",
                "{\"schemaVersion\": \"1\" | FILE:1:22 这里不合 JSON 的写法，读不下去。报告要用 --format json=报告.json 存，不要改。",
                "{\"schemaVersion\": \"2\"} | FILE 报告的格式版本是「2」，这个程序认的是「1」。请用同一版本的程序。",
                "{\"schemaVersion\": \"1\"} | FILE 报告里缺少「run」，用不了。请用这一版程序重新出一份报告。",
                "{\"schemaVersion\": \"1\", \"run\": 3} | FILE 报告里「run」的写法不对，不是报告该有的样子。"
            })
    void whatIsNoReportIsRefused(String text, String said) throws IOException {
        Path file = temp.resolve("after.json");
        Files.writeString(file, text, StandardCharsets.UTF_8);

        String problem = said.replace("FILE", file.toString()) + "\n共 1 处问题，请改好后再运行。\n";
        assertThat(Shell.run("kaohe diff " + temp.resolve("before.json") + " " + file))
                .isEqualTo(new Shell.Result("", problem, 3));
    }

    @Test
    void linesAreRefused() {
        Path lines = temp.resolve("after.jsonl");
        Shell.run("kaohe assess " + FOLDER + " --period 2022 --format jsonl=" + lines);

        Shell.Result result = Shell.run("kaohe diff " + temp.resolve("before.json") + " " + lines);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("文件里不止一份内容。这里要 --format json 的报告；");
    }

    @Test
    void aFileThatIsNotThereIsAUsageMistake() {
        assertThat(Shell.run("kaohe diff " + temp.resolve("before.json") + " none.json"))
                .isEqualTo(new Shell.Result("", "没有报告文件「none.json」。\n用 kaohe diff --help 看说明。\n", 2));
        assertThat(Shell.run("kaohe diff " + temp.resolve("before.json")).exit())
                .isEqualTo(2);
    }
}
