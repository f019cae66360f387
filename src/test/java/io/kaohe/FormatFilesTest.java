package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Examples as a page, as Markdown, as a table and as the result of tests, to the byte, from one command. After an intended change run with
 * {@code -Dkaohe.rewrite=true}, and read what changed.
 */
class FormatFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "xiangxi-2022, 2022Q3",
        "lishui-5g-2020, 2020",
        "hard-cases, 2022",
        "three-rounds, 2022H1 --as-of 2022-07-31",
        "three-rounds, 2022"
    })
    void theFilesAreWhatTheyWere(String example, String period) throws IOException {
        String command = "kaohe assess examples/" + example + " --period " + period;
        String md = " --format md=" + folder.resolve("a.md");
        String csv = " --format csv=" + folder.resolve("a.csv");
        String xml = " --format junit=" + folder.resolve("a.xml");
        String html = " --format html=" + folder.resolve("a.html");
        assertThat(Shell.run(command + md + csv + xml + html)).isEqualTo(new Shell.Result("", "", 0));
        for (String ending : new String[] {"md", "csv", "xml", "html"}) {
            String text = Files.readString(folder.resolve("a." + ending), StandardCharsets.UTF_8);
            String name = example + "-" + period.split(" ", -1)[0] + "." + ending;
            Path golden = Shell.project().resolve("src/test/resources/formats").resolve(name);
            if (Boolean.getBoolean("kaohe.rewrite")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text, StandardCharsets.UTF_8);
            }
            assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        }
    }
}
