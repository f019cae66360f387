package io.kaohe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.DataState;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every flag has its words, and every word is said somewhere. */
class WordsTest {
    private static final Pattern CODE = Pattern.compile("\"(measure\\.(?:flag|missing|why)\\.[a-z-]*[a-z])\"");
    private static final Path PROJECT = Path.of(System.getProperty("kaohe.basedir"));

    /** States whose reason says no more than their name and what it is about. */
    private static final List<DataState> PLAIN = List.of(
            DataState.NOT_REPORTED,
            DataState.UNCERTIFIED,
            DataState.UNPUBLISHED,
            DataState.MASKED,
            DataState.MISSING_BASE,
            DataState.MISSING_PART,
            DataState.MISSING_PEER,
            DataState.MISSING_BENCHMARK,
            DataState.MISSING_MEMBER,
            DataState.NOT_APPLICABLE,
            DataState.EXEMPT,
            DataState.NO_TASK);

    @Test
    void codesAndWordsAreTheSame() throws IOException {
        Set<String> said = new TreeSet<>();
        PLAIN.forEach(state -> said.add("measure.missing." + state.code().replace("missing-", "")));
        try (Stream<Path> files = Files.list(PROJECT.resolve("src/main/java/io/kaohe/measure"))) {
            for (Path file : files.sorted().toList()) {
                said.addAll(CODE.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(PROJECT.resolve("src/main/resources/io/kaohe/messages/measure.properties"))) {
            words.load(reader);
        }
        assertThat(new TreeSet<>(words.stringPropertyNames())).isEqualTo(said);
    }
}
