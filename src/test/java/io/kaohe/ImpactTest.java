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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an edited copy of the shipped pack does to the examples. After an intended change run with {@code
 * -Dkaohe.rewrite=true}, and read what changed.
 */
class ImpactTest {
    private static final Path EXPECTED = Shell.project().resolve("src/test/resources/impact");
    private static final String CAP = "封顶: {值: 120%";

    @TempDir
    private Path copies;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "md"})
    void severalPacksStandBesideEachOtherInEveryForm(String format) throws IOException {
        pack("cap").edit("scheme.yaml", CAP, "封顶: {值: 110%");
        pack("several")
                .edit("scheme.yaml", CAP, "封顶: {值: 110%")
                .edit("tables/place-steps.csv", "\n3,90%", "\n3,80%")
                .edit("tables/place-steps.csv", "\n5,80%", "\n5,60%");
        expect("several." + format, "cap several examples/three-rounds --period 2022 --format " + format);
    }

    @Test
    void jsonIsWhatItsSchemaSays() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream schema = ImpactTest.class.getResourceAsStream("/io/kaohe/impact.schema.json")) {
            JsonNode json = mapper.readTree(EXPECTED.resolve("several.json").toFile());
            assertThat(SchemaCheck.errors(mapper.readTree(Objects.requireNonNull(schema)), json))
                    .isEmpty();
        }
    }

    @Test
    void whatOnlyTwoChangesTogetherMoveIsSaidToBeSo() throws IOException {
        pack("both").edit("scheme.yaml", CAP, "封顶: {值: 110%").edit("scheme.yaml", "优秀线: {值: 90%", "优秀线: {值: 102%");
        expect("together.text", "both examples/three-rounds --period 2022");
    }

    @Test
    void pointsThatDoNotAddUpAreToldByTargetAndByBody() throws IOException {
        pack("both").edit("scheme.yaml", CAP, "封顶: {值: 110%").edit("scheme.yaml", "    至少: 按比例", "    至少: 基本加超额");
        expect("overlap.text", "both examples/three-rounds --period 2022");
    }

    @Test
    void ruleIsSwitchedOnWithTheNumberThatItNeeds() throws IOException {
        pack("number")
                .edit("scheme.yaml", "数:\n", "数:\n  计分封顶: {值: 115%, 依据: 第六条}\n")
                .edit("award/proportional.dslr", "不超过满分×【封顶】", "不超过满分×【计分封顶】");
        expect("needs.text", "number examples/three-rounds --period 2022");
    }

    @Test
    void ruleThatTakesThePlaceOfAnotherIsSwitchedOnWithIt() throws IOException {
        pack("replaced")
                .edit("award/all-or-nothing.dslr", "规则「不得分」", "规则「得一成」")
                .edit("award/all-or-nothing.dslr", "  不得分", "  赋分满分×10%")
                .add("award/all-or-nothing.dslr", "\n# 只添了一行说明\n");
        expect("replaced.text", "replaced examples/three-rounds --period 2022");
    }

    @Test
    void placeThatOnlyOthersMovedIsToldApart() throws IOException {
        pack("low").edit("scheme.yaml", CAP, "封顶: {值: 95%");
        expect("pushed.text", "low examples/lishui-5g-2020 --period 2020");
    }

    @Test
    void whereNothingMovesItIsSaid() throws IOException {
        pack("idle").edit("scheme.yaml", "合格线: {值: 60%", "合格线: {值: 59%").edit("review/year.dslr", "一年一兑现", "年终兑现");
        pack("same").add("README.md", "多一行\n");
        expect("idle.text", "idle same examples/three-rounds --period 2022");
    }

    @Test
    void earlierKnowledgeIsAskedForAsInAReport() throws IOException {
        pack("cap").edit("scheme.yaml", CAP, "封顶: {值: 110%");
        assertThat(run("cap examples/three-rounds --period 2022 --as-of 2023-12-31")
                        .out())
                .startsWith("改办法的影响：一份计划的四轮考核（数据是虚构的）\n2022年全年 一年一兑现，只用截至2023-12-31已得知的数\n");
    }

    @Test
    void whatIsWrongIsToldUnderTheNameOfItsPack() throws IOException {
        pack("one").edit("scheme.yaml", CAP, "封顶: {值: 百分之一百二");
        pack("two").edit("review/lights.dslr", "亮「绿灯」于指标", "亮「绿灯」与指标");
        Shell.Result result = run("one two examples/three-rounds --period 2022");
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(4);
        expectText("broken.txt", result.err());
    }

    @Test
    void whatIsWrongWithTheFactsIsToldOnce() throws IOException {
        EditedPack facts = EditedPack.copy("examples/three-rounds", copies.resolve("facts"))
                .edit("plan.yaml", "达40亿元以上", "达40亿元以尚");
        Shell.Result result = Shell.run("kaohe rules impact rules rules " + facts.folder() + " --period 2022");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("plan.yaml:7:").endsWith("共 1 处问题，请改好后再运行。\n");
    }

    @Test
    void provisionalResultIsShownAndNamed() throws IOException {
        pack("hole").edit("award/all-or-nothing.dslr", "「滞后、未完成、已无法完成」", "「滞后、已无法完成」");
        Shell.Result result = run("hole examples/three-rounds --period 2022");
        assertThat(result.exit()).isEqualTo(5);
        assertThat(result.err()).isEqualTo("用规则包「PACKS/hole」得出的结果是暂定的：有目标或分项没有规则管，或有几条规则同时管。\n");
        assertThat(result.out()).contains("  得分率变动 1 个单位：乙县");
    }

    @Test
    void lineThatCannotBeFollowedIsAMistake() {
        assertThat(Shell.run("kaohe rules impact rules examples/three-rounds --period 2022"))
                .isEqualTo(
                        new Shell.Result("", "至少要写三个目录：原规则、新规则（可以写几个）、考核目录。\n用 kaohe rules impact --help 看说明。\n", 2));
        assertThat(Shell.run("kaohe rules impact rules rules examples/three-rounds --period 2021")
                        .err())
                .startsWith("考核期「2021」不在计划年度里");
    }

    private EditedPack pack(String name) throws IOException {
        return EditedPack.of(copies, name);
    }

    /** Runs the command on the shipped rules and on copies, which are named first. */
    private Shell.Result run(String words) {
        int facts = words.indexOf("examples/");
        String line = words.substring(0, facts).replaceAll("(\\w+)", copies + "/$1") + words.substring(facts);
        Shell.Result result = Shell.run("kaohe rules impact rules " + line);
        return new Shell.Result(plain(result.out()), plain(result.err()), result.exit());
    }

    private String plain(String text) {
        return text.replace(copies.toString(), "PACKS").replaceAll("[0-9a-f]{64}", "…");
    }

    private void expect(String file, String words) throws IOException {
        Shell.Result result = run(words);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        expectText(file, result.out());
    }

    private static void expectText(String name, String text) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
