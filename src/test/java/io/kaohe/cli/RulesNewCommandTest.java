package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesNewCommandTest {
    private final FakeLibrary library = new FakeLibrary();

    @TempDir
    Path folder;

    @Test
    void foldersAreMadeForWhatIsDrafted() throws IOException {
        library.drafted.put("award/deep/own.dslr", "规则\n");
        library.drafted.put("award/own.cases.yaml", "用例:\n");
        assertThat(Ran.run(library, "rules", "new", "award/我的", folder.toString()))
                .isEqualTo(new Ran(0, """
                        写好了规则「award/own/我的」，它的用例都通过：
                          award/deep/own.dslr
                          award/own.cases.yaml
                        请填好标题、依据、解释、整改建议，改好条件、结果和用例，再用 kaohe rules test %s --only award/own/我的 检验
                        """.replace("%s", folder.toString()), ""));
        assertThat(folder.resolve("award/deep/own.dslr")).hasContent("规则");
        assertThat(folder.resolve("award/own.cases.yaml")).hasContent("用例:");
    }

    @Test
    void whatCannotAllBeWrittenIsNotWrittenAtAll() throws IOException {
        Files.writeString(folder.resolve("judge"), "a file where a folder belongs");
        library.drafted.put("award/own.dslr", "规则\n");
        library.drafted.put("judge/own.dslr", "规则\n");
        Ran ran = Ran.run(library, "rules", "new", "award/我的", folder.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("目录「" + folder + "」写不进去，什么都没有写。");
        assertThat(folder.resolve("award")).doesNotExist();
    }

    @Test
    void withoutAFolderTheRulesBesideTheLauncherAreAddedTo() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Ran.run(library, new Surroundings(folder, false, false), "rules", "new", "award/我的");
        assertThat(library.asked).containsExactly("draft rules award/own/我的");
        assertThat(Ran.run(library, "rules", "new", "award/我的")).isEqualTo(new Ran(2, "", """
                程序没有带可以改的规则目录。请写上规则目录。
                用 kaohe rules new --help 看说明。
                """));
    }
}
