package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.render.Format;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kaohe",
                "assess",
                "explain",
                "verify",
                "read",
                "rules",
                "diff",
                "rules test",
                "rules check",
                "rules list",
                "rules explain",
                "rules new",
                "rules impact",
                "rules print",
                "rules workbook",
                "warm",
                "help"
            })
    void helpIsInChinese(String command) throws IOException {
        String words = command.equals("kaohe") ? "" : command + " ";
        String expected = Golden.read("help-" + command.replace(' ', '-') + ".txt");
        assertThat(Ran.run(new FakeLibrary(), (words + "--help").split(" "))).isEqualTo(new Ran(0, expected, ""));
        assertThat(Ran.run(new FakeLibrary(), ("help " + words).strip().split(" ")))
                .isEqualTo(new Ran(0, expected, ""));
    }

    @Test
    void helpIsGivenEvenWhenSomethingIsMissing() throws IOException {
        assertThat(Ran.run(new FakeLibrary(), "assess", "-h"))
                .isEqualTo(new Ran(0, Golden.read("help-assess.txt"), ""));
    }

    /** The help of a format, the message for an unknown one and the switch are of one list. */
    @Test
    void everyFormatIsInTheHelp() throws IOException {
        String help = Golden.read("help-assess.txt").replaceAll("\\s+", "");
        for (Format format : Format.values()) {
            assertThat(help).containsPattern("[，、或]" + format.code() + "[（、，；]");
        }
    }

    @Test
    void versionIsThatOfTheBuild() {
        Ran ran = Ran.run(new FakeLibrary(), "--version");
        assertThat(ran.out()).matches("kaohe \\d+\\.\\d+\\.\\d+\\n");
        assertThat(ran.err()).isEmpty();
    }
}
