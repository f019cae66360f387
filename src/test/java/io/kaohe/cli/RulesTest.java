package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Source;
import io.kaohe.load.AssessmentReader;
import io.kaohe.load.Folders;
import io.kaohe.load.NamedPack;
import io.kaohe.report.Check;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Question;
import io.kaohe.report.Remark;
import io.kaohe.report.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @TempDir
    Path folder;

    private final FakeLibrary library = new FakeLibrary();

    private void rule(String id, String title, String clause) {
        library.rules.put(id, new RuleInfo(id, title, clause, null, null, List.of(), List.of()));
    }

    @Test
    void checkCountsTheRules() {
        rule("judge/gap/滞后", "进度滞后", "第九条");
        assertThat(Ran.run(library, "rules", "check"))
                .isEqualTo(new Ran(0, "规则可用，共 1 条；用例用 kaohe rules test 检验\n", ""));
    }

    @Test
    void checkShowsWhatItFindsAndFailsOnlyOnErrors() {
        rule("judge/gap/滞后", "进度滞后", "第九条");
        Remark hint = new Remark(
                Check.NUMBER_UNUSED, Problem.of("lint.number-unused", new Source("scheme.yaml", 3, 0), "封顶"));
        library.remarks.add(hint);
        String hinted = "scheme.yaml:3 提示 K301 【封顶】没有规则用到，改它什么也不会变。请在规则里用它，或从考核办法里删去。\n";
        assertThat(Ran.run(library, "rules", "check"))
                .isEqualTo(new Ran(
                        0,
                        hinted + "共 1 处意见，错误 0，提示 1；每个编号的说明见 docs/rules.md\n规则可用，共 1 条；用例用 kaohe rules test 检验\n",
                        ""));
        library.marks.add(new Remark(
                Check.CONTRADICTION,
                Problem.of("lint.never", new Source("review/a.dslr", 5, 0), "review/a/榜首", "位次低于1位")));
        assertThat(Ran.run(library, "rules", "check").code()).isZero();
        assertThat(Ran.run(library, "rules", "check", "--marks", folder.toString()))
                .isEqualTo(new Ran(4, hinted + """
                        review/a.dslr:5 错误 K201 规则「review/a/榜首」的条件「位次低于1位」永远不成立，这条规则不起作用。请改条件，或删去这条规则。
                        共 2 处意见，错误 1，提示 1；每个编号的说明见 docs/rules.md
                        """, ""));
    }

    @Test
    void whatDoesNotCompileHasItsNumberToo() {
        library.refusal = new InvalidInput(
                InvalidInput.Kind.RULES,
                List.of(
                        Problem.of("rules.missing", new Source("award/a.dslr", 1, 1), "甲", "依据"),
                        Problem.of("rules.reason-empty", new Source("judge/a.dslr", 8, 1))));
        assertThat(Ran.run(library, "rules", "check")).isEqualTo(new Ran(4, "", """
                        award/a.dslr:1:1 错误 K104 规则「甲」缺「依据」，请在「当」前面写一行「依据：…」。
                        judge/a.dslr:8:1 错误 K105 理由是空的，请写上一句话。
                        共 2 处问题，请改好后再运行。
                        """));
    }

    @Test
    void whatIsLeftOpenIsAPageForTheMeeting() {
        library.questions.add(new Question(
                "hole",
                new Source("review/year.dslr", 7, 0),
                "第十五条",
                List.of("得分率高于89%、低于90%", "等次", "得分率等于89.5%", "", "review/year/优秀")));
        assertThat(Ran.run(library, "rules", "check", "--ambiguities")).isEqualTo(new Ran(0, """
                        # 请会上定的问题：通用考核办法

                        下面 1 个问题，办法里没有说清，或者程序只能按一种读法算。请逐条选定，再改规则或考核办法。

                        ## 1. 得分率高于89%、低于90%时，等次怎么定？

                        例：得分率等于89.5%，现在没有等次。最近的规则是「review/year/优秀」。

                        出处：`review/year.dslr:7`，依据：第十五条

                        - [ ] 归上面一档
                        - [ ] 归下面一档
                        - [ ] 另设一档
                        - [ ] 有意不给等次
                        """, ""));
    }

    @Test
    void listAlignsChinese() {
        rule("award/按比例/完成", "按完成率赋分", "第十条");
        rule("judge/gap/滞后", "滞后", "第九条第二款");
        assertThat(Ran.run(library, "rules", "list")).isEqualTo(new Ran(0, """
                        award/按比例/完成  按完成率赋分  第十条
                        judge/gap/滞后     滞后          第九条第二款
                        """, ""));
    }

    @Test
    void aFolderGivenBeatsTheLauncherAndTheJar() throws Exception {
        Path given = Files.createDirectory(folder.resolve("given"));
        Files.createDirectories(folder.resolve("home/rules"));
        Surroundings launched = new Surroundings(folder.resolve("home"), false, false);
        Ran.run(library, launched, "rules", "check", given.toString());
        Ran.run(library, launched, "rules", "check");
        Ran.run(library, new Surroundings(folder, false, false), "rules", "check");
        assertThat(library.asked).containsExactly("open given", "open rules", "open shipped");
    }

    @Test
    void theOptionBeatsTheAssessmentWhichBeatsTheLauncher() throws Exception {
        Path given = Files.createDirectory(folder.resolve("given"));
        Files.createDirectories(folder.resolve("home/rules"));
        Files.createDirectory(folder.resolve("own"));
        Path assessment = Files.createDirectory(folder.resolve("assessment"));
        Surroundings launched = new Surroundings(folder.resolve("home"), false, false);
        library.named = () -> Optional.of(named("../own"));
        String[] args = {"assess", assessment.toString(), "--period", "2022", "--rules", given.toString()};
        Ran.run(library, launched, args);
        Ran.run(library, launched, "assess", assessment.toString(), "--period", "2022");
        library.named = Optional::empty;
        Ran.run(library, launched, "assess", assessment.toString(), "--period", "2022");
        assertThat(library.asked)
                .filteredOn(line -> line.startsWith("open"))
                .containsExactly("open given", "open own", "open rules");
    }

    @Test
    void aPackThatIsNotThereIsAProblemOfTheAssessment() {
        library.named = () -> Optional.of(named("../nowhere"));
        assertThat(Ran.run(library, "assess", folder.toString(), "--period", "2022"))
                .isEqualTo(new Ran(
                        3,
                        "",
                        "assessment.yaml:3:5 「规则」指的目录「../nowhere」没有。请改对它，或用选项 --rules 另指一个。\n共 1 处问题，请改好后再运行。\n"));
    }

    @Test
    void aPackThatIsNotThereHidesNothingElseOfTheHeading() throws Exception {
        Files.writeString(folder.resolve("assessment.yaml"), "考核: 试\n年度: 2022\n规则: nowhere\n数据: [none]\n");
        library.named = () -> AssessmentReader.pack(Folders.of(folder));

        assertThat(Ran.run(library, "assess", folder.toString(), "--period", "2022")
                        .err())
                .startsWith("assessment.yaml:3:5 「规则」指的目录「nowhere」没有。")
                .contains("\nassessment.yaml:4:6 没有目录「none」。");
    }

    private static NamedPack named(String path) {
        return new NamedPack(path, new Source("assessment.yaml", 3, 5), List.of());
    }
}
