package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Source;
import io.kaohe.load.AssessmentReader;
import io.kaohe.load.Folders;
import io.kaohe.load.NamedPack;
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
