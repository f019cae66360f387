package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A made-up assessment with a place among peers, a growth from its base, a limit and a stock, whole reports to the byte.
 * After an intended change run with {@code -Dkaohe.rewrite=true}, and read what changed.
 */
class StoryTest {
    private static final Path STORY = Path.of("src/test/resources/story");

    @ParameterizedTest
    @CsvSource({
        "third-quarter.txt, assess STORY --period 2022Q3",
        "place.txt, explain STORY r1 --period 2022Q3 --body a",
        "stock.txt, explain STORY s1 --period 2022Q3 --body a",
        "limit.txt, explain STORY m1 --period 2022Q3 --body b",
        "uncertified.txt, explain STORY s1 --period 2022Q3 --body b"
    })
    void reportIsAsExpected(String file, String command) throws IOException {
        Path expected = Shell.project().resolve(STORY).resolve("expected").resolve(file);
        Shell.Result result = Shell.run("kaohe " + command.replace("STORY", STORY.toString()));
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, result.out(), StandardCharsets.UTF_8);
        }
        assertThat(result).isEqualTo(new Shell.Result(Files.readString(expected, StandardCharsets.UTF_8), "", 0));
    }
}
