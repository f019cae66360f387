package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.render.Messages;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAssessTest {
    private static final PrintStream NOBODY =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private static boolean plain(List<String> words) {
        Desk desk = new Desk(
                InputStream.nullInputStream(),
                NOBODY,
                NOBODY,
                Messages.load(),
                Surroundings.plain(),
                new FakeLibrary());
        return PlainAssess.read(words.toArray(new String[0]), desk).isPresent();
    }

    /** The same words with every value behind an equals sign, which only picocli reads. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            String before = last < 0 ? "" : joined.get(last);
            boolean value = before.startsWith("--")
                    && !before.contains("=")
                    && !List.of("--all", "--no-cache").contains(before);
            if (value) {
                joined.set(last, before + "=" + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess . --period 2022Q3",
                "assess --period 2022Q3 .",
                "assess . --period 2022Q3 --format json",
                "assess . --period 2022 --format text --format text",
                "assess . --period 2022Q3 --all --no-cache",
                "assess . --period 2022Q3 --as-of 2022-10-31 --rules src",
                "assess . --period 2022Q3 --fail-on missed --fail-on 滞后 --fail-on 未完成",
                "assess . --period 2022Q3 --body 没有的单位",
                "assess . --period 2021Q3",
                "assess 没有的目录 --period 2022Q3",
                "assess . --period 2022Q3 --rules 没有的目录",
                "assess . --period 2022Q3 --format text=没有的目录/a.txt"
            })
    void itComesToTheSameAsThroughPicocli(String line) {
        assertThat(plain(words(line))).isTrue();
        assertThat(plain(joined(words(line)))).isFalse();
        assertThat(Ran.run(new FakeLibrary(), words(line).toArray(new String[0])))
                .isEqualTo(Ran.run(new FakeLibrary(), joined(words(line)).toArray(new String[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "assess .",
                "assess --period 2022Q3",
                "assess . . --period 2022Q3",
                "assess - --period 2022Q3",
                "assess . --period",
                "assess . --period 2022Q5",
                "assess . --period 2022Q3 --period 2022Q3",
                "assess . --period 2022Q3 --all --all",
                "assess . --period 2022Q3 --format xml",
                "assess . --period 2022Q3 --as-of gestern",
                "assess . --period 2022Q3 --fail-on 好",
                "assess . --period 2022Q3 --help",
                "assess . --period 2022Q3 --rule src",
                "assess . --period 2022Q3 -- src",
                "explain . --period 2022Q3"
            })
    void whateverElseStandsThereIsLeftToPicocli(String line) {
        assertThat(plain(words(line))).isFalse();
    }

    @Test
    void anEmptyWordIsLeftToPicocli() {
        assertThat(plain(List.of("assess", ".", "--period", "2022Q3", "--body", "")))
                .isFalse();
    }
}
