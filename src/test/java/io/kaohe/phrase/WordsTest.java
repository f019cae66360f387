package io.kaohe.phrase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of this room's messages. */
class WordsTest {
    private static final Pattern CODE = Pattern.compile("\"(phrase\\.[a-z.]*[a-z])\"");

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                requireNonNull(WordsTest.class.getResourceAsStream("/io/kaohe/messages/phrase.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static NavigableSet<String> codes() throws IOException {
        NavigableSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/kaohe/phrase"))) {
            for (Path file : files.sorted().toList()) {
                CODE.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    @Test
    void everyReasonHasItsWordsAndNoneIsLeftOver() throws IOException {
        assertThat(words().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void theWordsAreChineseAndNameTheText() throws IOException {
        assertThat(words()).allSatisfy((code, text) -> {
            assertThat((String) code).startsWith("phrase.");
            assertThat((String) text).doesNotContainPattern("[A-Za-z']").containsPattern("[。？]$");
        });
        assertThat(words().entrySet().stream().filter(word -> !word.getKey().equals("phrase.empty")))
                .allSatisfy(word -> assertThat((String) word.getValue()).contains("{0}"));
    }
}
