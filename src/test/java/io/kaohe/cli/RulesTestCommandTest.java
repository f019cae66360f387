package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Round;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Source;
import io.kaohe.report.CaseResult;
import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.RuleNeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTestCommandTest {
    private final FakeLibrary library = new FakeLibrary();

    @TempDir
    Path folder;

    @BeforeEach
    void pack() {
        for (String id : List.of("award/steps/一档", "judge/gap/滞后", "judge/gap/达序时", "review/year/优秀")) {
            library.rules.put(id, new RuleInfo(id, "标题", "第一条", null, null, List.of(), List.of()));
        }
        library.results.add(result("award/steps.cases.yaml", 3, "到期 正好", "award/steps/一档"));
        library.results.add(result("judge/gap.cases.yaml", 2, "三季度正好", "judge/gap/达序时"));
        library.results.add(result("judge/gap.cases.yaml", 4, "三季度差一点", "judge/gap/滞后"));
    }

    private static CaseResult result(String file, int line, String name, String rule, CaseResult.Difference... wrong) {
        TreeMap<String, String> expected = new TreeMap<>(Map.of("规则", rule));
        RuleCase each =
                new RuleCase(name, Sample.assessment(), new Round(2022, 9), expected, new Source(file, line, 5));
        TreeMap<String, String> actual = new TreeMap<>(expected);
        for (CaseResult.Difference one : wrong) {
            expected.put(one.key(), one.expected());
            actual.put(one.key(), one.actual());
        }
        return new CaseResult(each, actual, List.of(wrong));
    }

    private void oneFails() {
        library.results.add(result(
                "judge/gap.cases.yaml",
                12,
                "差一点就达序时",
                "judge/gap/滞后",
                new CaseResult.Difference("判定", "滞后", "达序时"),
                new CaseResult.Difference("得分", "4", "5")));
    }

    private Ran test(String... args) {
        String[] words = new String[args.length + 2];
        words[0] = "rules";
        words[1] = "test";
        System.arraycopy(args, 0, words, 2, args.length);
        return Ran.run(library, words);
    }

    @Test
    void casesThatPassAreCountedInATree() {
        assertThat(test()).isEqualTo(new Ran(0, """
                award               1 例  通过
                  steps.cases.yaml  1 例  通过
                judge               2 例  通过
                  gap.cases.yaml    2 例  通过
                共 3 例，通过 3，未通过 0
                """, ""));
    }

    @Test
    void casesThatFailAreShown() {
        oneFails();
        assertThat(test()).isEqualTo(new Ran(4, """
                award               1 例  通过
                  steps.cases.yaml  1 例  通过
                judge               3 例  未通过 1
                  gap.cases.yaml    3 例  未通过 1
                    judge/gap.cases.yaml:12 差一点就达序时
                      判定：应为「滞后」，实为「达序时」
                      得分：应为「4」，实为「5」
                共 4 例，通过 3，未通过 1
                """, ""));
    }

    @Test
    void thoseThatPassAreShownToWhoAsks() {
        assertThat(test("--all", "--only", "差一点")).isEqualTo(new Ran(0, """
                judge             1 例  通过
                  gap.cases.yaml  1 例  通过
                    judge/gap.cases.yaml:4 三季度差一点（通过）
                共 1 例，通过 1，未通过 0
                """, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "judge/gap/滞后, 1",
        "滞后, 1",
        "judge/gap.dslr, 2",
        "judge/gap.cases.yaml, 2",
        "judge/gap, 2",
        "judge/, 2",
        "award, 1",
        "三季度, 2",
        "一点 三季度, 1",
        "正好, 2"
    })
    void casesAreChosenByRuleFileFolderOrName(String only, int cases) {
        assertThat(test("--only", only).out()).endsWith("共 " + cases + " 例，通过 " + cases + "，未通过 0\n");
    }

    @Test
    void whatNoCaseIsCalledIsAMistake() {
        assertThat(test("--only", "judge/gup")).isEqualTo(new Ran(2, "", """
                没有用例对得上「judge/gup」。是不是「judge/gap」？可以写规则的编号或名字、规则的文件或文件夹，或者用例名称里的字。
                用 kaohe rules test --help 看说明。
                """));
        assertThat(test("--only", "优秀")).isEqualTo(new Ran(2, "", """
                「优秀」这里的规则，没有一个用例写着它。请在规则旁边添一个用例。
                用 kaohe rules test --help 看说明。
                """));
    }

    private void loose() {
        library.needs.add(new RuleNeed("judge/gap/滞后", 3, false));
        library.needs.add(new RuleNeed("judge/gap/达序时", 2, true));
        library.needs.add(new RuleNeed("review/year/优秀", 0, false));
        Source source = new Source("scheme.yaml", 4, 7);
        library.holds.add(
                new NumberHold(NumberHold.Kind.NAMED, "封顶", "120%", source, List.of("award/steps/一档"), false, false));
        library.holds.add(new NumberHold(
                NumberHold.Kind.ROW,
                "名次表 3-5",
                "80%",
                Source.of("tables/t.csv"),
                List.of("award/steps/一档"),
                false,
                false));
        library.holds.add(new NumberHold(
                NumberHold.Kind.SENTENCE,
                "发生「约谈」不少于2次",
                "2",
                new Source("review/year.dslr", 9, 10),
                List.of("review/year/优秀"),
                false,
                false));
        library.holds.add(
                new NumberHold(NumberHold.Kind.NAMED, "黄灯线", "10个百分点", source, List.of("judge/gap/滞后"), true, false));
    }

    @Test
    void whatNoCaseHoldsIsToldAndFails() {
        loose();
        assertThat(test("--needed", "--matters", "--only", "award")).isEqualTo(new Ran(4, """
                award               1 例  通过
                  steps.cases.yaml  1 例  通过

                没有用例守着的规则 1 条，关掉它用例照样通过；请在用例里写上它该给出的结果
                  judge/gap/滞后，3 例里成立过

                没有试过的规则 1 条，没有一个通过的用例里它成立；请添一个它成立的用例
                  review/year/优秀

                没有用例守着的数 3 个，末位加一、减一用例都照样通过；请添正好在线上和差一点的用例
                  scheme.yaml:4 【封顶】120%
                    用到它的：award/steps/一档
                  tables/t.csv 表「名次表 3-5」80%
                    用到它的：award/steps/一档
                  review/year.dslr:9 2，在「发生「约谈」不少于2次」里
                    用到它的：review/year/优秀

                共 1 例，通过 1，未通过 0
                """, ""));
        assertThat(library.asked).containsExactly("open shipped", "needs award/steps/一档", "holds award/steps/一档");
    }

    @Test
    void aCaseStandsForTheRulesThatItNames() {
        test("--needed", "--only", "三季度正好");
        test("--needed");
        assertThat(library.asked)
                .filteredOn(line -> line.startsWith("needs"))
                .containsExactly(
                        "needs judge/gap/达序时", "needs award/steps/一档 judge/gap/滞后 judge/gap/达序时 review/year/优秀");
    }

    @Test
    void whereEverythingIsHeldIsSaidSo() {
        library.needs.add(new RuleNeed("judge/gap/达序时", 2, true));
        assertThat(test("--needed", "--matters", "--only", "award")).isEqualTo(new Ran(0, """
                award               1 例  通过
                  steps.cases.yaml  1 例  通过

                规则 1 条，每一条都有用例守着

                数 0 个，每一个都有用例守着

                共 1 例，通过 1，未通过 0
                """, ""));
    }

    @Test
    void programsGetOneObjectACase() throws IOException {
        oneFails();
        loose();
        Ran ran = test("--format", "json", "--needed", "--matters", "--only", "judge/gap/滞后");
        assertThat(ran).isEqualTo(new Ran(4, Golden.read("rules-test.json"), ""));
        Path file = folder.resolve("out.json");
        assertThat(test("--format", "json=" + file, "--needed", "--matters", "--only", "judge/gap/滞后"))
                .isEqualTo(new Ran(4, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(ran.out());
    }
}
