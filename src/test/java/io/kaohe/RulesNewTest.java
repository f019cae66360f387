package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new rule is whole, is held by its cases, and disturbs nobody; or nothing is written. */
class RulesNewTest {
    @TempDir
    private Path pack;

    @BeforeEach
    void copySmallPack() throws IOException {
        copy(Shell.project().resolve("src/test/resources/trials"));
        String cases = read("award/own.cases.yaml");
        write("award/own.cases.yaml", cases.substring(0, cases.indexOf("  - {名称: 通不过")));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = pack.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(pack.resolve(file), StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text, StandardCharsets.UTF_8);
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.sorted().toList()) {
                String text = Files.isDirectory(file) ? "/" : Files.readString(file, StandardCharsets.ISO_8859_1);
                files.put(pack.relativize(file).toString(), text);
            }
        }
        return files;
    }

    private Shell.Result add(String id) {
        return Shell.run("kaohe rules new " + id + " " + pack);
    }

    @ParameterizedTest
    @CsvSource({"award/my-method/我的办法, 4", "award/我的办法, 4", "review/talks/我的约谈, 2", "judge/limits/限额, 2"})
    void aNewRuleIsHeldByItsCases(String id, int cases) {
        assertThat(add(id).exit()).isZero();
        String full = id.replaceFirst("^award/我", "award/own/我");
        assertThat(Shell.run("kaohe rules check " + pack).out()).doesNotContain("错误 K1");
        Shell.Result test =
                Shell.run("kaohe rules test " + pack + " --needed --only " + full.substring(full.lastIndexOf('/') + 1));
        assertThat(test.out()).contains("规则 1 条，每一条都有用例守着").endsWith("共 " + cases + " 例，通过 " + cases + "，未通过 0\n");
        assertThat(Shell.run("kaohe rules test " + pack).exit()).isZero();
    }

    @Test
    void aRuleForWhatIsMissingNeedsAPackThatSaysWhatIs(@TempDir Path shipped) throws IOException {
        assertThat(add("missing/peers/平均").err()).contains("没有报数得同类平均分：赋分规则 无");
        EditedPack.copy("rules", shipped.resolve("rules"));
        Shell.Result added = Shell.run("kaohe rules new missing/peers/平均 " + shipped.resolve("rules"));
        assertThat(added.out()).startsWith("写好了规则「missing/peers/平均」，它的用例都通过：\n");
        assertThat(Files.readString(shipped.resolve("rules/missing/peers.cases.yaml"), StandardCharsets.UTF_8))
                .contains("得分: \"100.00\"")
                .doesNotContain("\"?\"");
    }

    @Test
    void itIsWrittenAfterWhatIsThere() throws IOException {
        String rules = read("award/own.dslr");
        String cases = read("award/own.cases.yaml");
        assertThat(add("award/我的办法")).isEqualTo(new Shell.Result("""
                写好了规则「award/own/我的办法」，它的用例都通过：
                  award/own.dslr
                  award/own.cases.yaml
                请填好标题、依据、解释、整改建议，改好条件、结果和用例，再用 kaohe rules test %s --only award/own/我的办法 检验
                """.replace("%s", pack.toString()), "", 0));
        assertThat(read("award/own.dslr")).isEqualTo(rules + """

                规则「我的办法」
                  标题：请填写管什么
                  依据：请填写办法的条款
                  解释：请填写为什么这样给分
                  整改建议：请填写怎样多得分
                当
                  计分方法是「我的办法」
                  有完成率是「是」
                那么
                  赋分满分×完成率，不低于0分，不超过满分
                结束
                """);
        assertThat(read("award/own.cases.yaml")).startsWith(cases + "  - {名称: \"我的办法，做到八成\", 轮次: 2022, 要求: 达100亿元以上,");
    }

    @Test
    void whatDependsOnTheOtherRulesIsFilledIn() throws IOException {
        assertThat(add("review/talks/我的约谈").exit()).isZero();
        assertThat(read("review/talks.cases.yaml")).isEqualTo("""
                用例:
                  - {名称: "发生过我的约谈", 轮次: 2022Q3, 要求: 达100亿元以上, 实绩: 75亿元, 满分: 100,
                     事项: [{种类: "我的约谈"}], 后果规则: "review/talks/我的约谈"}
                  - {名称: "没有发生过我的约谈", 轮次: 2022Q3, 要求: 达100亿元以上, 实绩: 75亿元, 满分: 100,
                     后果规则: "无"}
                """);
    }

    @Test
    void aFileKeepsItsLineEnds() throws IOException {
        write("award/own.dslr", read("award/own.dslr").replace("\n", "\r\n"));
        assertThat(add("award/我的办法").exit()).isZero();
        assertThat(read("award/own.dslr").replace("\r\n", "")).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "award/own/小方法, 规则「award/own/小方法」已经有了，没有动它。",
        "awards/x/我的, 没有放规则的文件夹「awards」。是不是「award」？可以写：judge、award、missing、adjust、review。",
        "award/我的/我的, 文件名「我的」不能用，",
        "award/../我的, 文件名「..」不能用，",
        "award/my-method, 编号「award/my-method」不完整。",
        "award/x/我」的, 编号「award/x/我」的」不完整。",
        "award, 编号「award」不完整。"
    })
    void whatCannotBeAddedLeavesEverythingAsItWas(String id, String message) throws IOException {
        SortedMap<String, String> before = files();
        Shell.Result result = add(id);
        assertThat(result.err()).startsWith(message);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aNameThatAnotherMethodHasIsRefused() throws IOException {
        SortedMap<String, String> before = files();
        Shell.Result result = add("award/other/小方法");
        assertThat(result.err()).startsWith("规则「award/other/小方法」的用例在这里通不过，所以什么都没有写。请换一个没有用过的规则名");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whereEveryTargetIsJudgedNoVerdictCanBeAdded() throws IOException {
        write("judge/own.dslr", read("judge/own.dslr").replace("要求类型是「位次」", "要求类型不是「至少」"));
        write(
                "judge/own.cases.yaml",
                read("judge/own.cases.yaml")
                        + "  - {名称: 名次, 轮次: 2022, 要求: 全市前3, 位次: 4, 判定: 未完成, 规则: judge/own/没有人试}\n");
        SortedMap<String, String> before = files();
        Shell.Result result = add("judge/我的");
        assertThat(result.err()).startsWith("到期没有达到的目标，这里都有判定规则管着，").contains("例如「judge/own/达标」");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileInAnotherCharsetIsNotSpoiled() throws IOException {
        Files.write(pack.resolve("award/own.dslr"), read("award/own.dslr").getBytes(Charset.forName("GB18030")));
        Shell.Result result = add("award/我的办法");
        assertThat(result.err()).startsWith("文件「award/own.dslr」的汉字不是 UTF-8 编码，不能往里添。");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void aPackThatDoesNotCompileIsNotAddedTo() throws IOException {
        write("scheme.yaml", read("scheme.yaml").replace("90%", "许多"));
        SortedMap<String, String> before = files();
        Shell.Result result = add("award/我的办法");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).startsWith("scheme.yaml:3:12 数值「许多」看不懂。").doesNotContain("没有叫");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void everyStepHasARuleToBeginWith() {
        assertThat(Shell.run("kaohe rules new nowhere/x/我 " + pack).err())
                .contains("可以写：judge、award、missing、adjust、review。");
    }

    @Test
    void aFolderThatCannotBeMadeUndoesTheRest() throws IOException {
        Files.delete(pack.resolve("award/own.cases.yaml"));
        Files.createDirectory(pack.resolve("award/own.cases.yaml"));
        SortedMap<String, String> before = files();
        assertThat(add("award/我的办法").exit()).isNotZero();
        assertThat(files()).isEqualTo(before);
    }
}
