package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Pack;
import io.kaohe.report.InvalidInput;
import io.kaohe.sketch.MethodsSketch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One broken input for every message: a folder of {@code broken/}, named like the message, is laid over {@code broken/base};
 * its {@code expected.txt} holds every line that must be said, and its {@code removed.txt} names files taken away. After an
 * intended change run with {@code -Dkaohe.rewrite=true}, and read what changed.
 */
class BrokenFilesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Methods METHODS = MethodsSketch.of("按比例", "全有全无");

    /** A folder with this file is read from it, and from nothing else. */
    private static final String DOCUMENT = "document.json";

    private final Texts texts = new Texts();

    static List<String> inputs() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("base"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void saysWhatIsWrongAndWhere(String input) throws IOException {
        Path expected = BROKEN.resolve(input).resolve("expected.txt");
        List<String> said = problems(files(input));
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.write(expected, said, StandardCharsets.UTF_8);
        }

        assertThat(said).containsExactlyElementsOf(Files.readAllLines(expected, StandardCharsets.UTF_8));
    }

    @Test
    void theBaseIsSound() throws IOException {
        assertThat(problems(files("base"))).isEmpty();
    }

    @Test
    void everyMessageHasItsInput() throws IOException {
        List<String> said = new ArrayList<>();
        for (String input : inputs()) {
            said.addAll(codes(files(input)));
        }
        // A file that may not be read is in AssessmentReaderTest: no checkout keeps one.
        said.add("load.file.unreadable");
        // Sheets of a workbook are in RulesWorkbookTest: they are no files of a folder.
        said.addAll(texts.codes("load.sheet."));

        assertThat(said).containsAll(texts.codes("load."));
    }

    private List<String> problems(Map<String, byte[]> files) {
        return failure(files)
                .map(failure -> failure.problems().stream()
                        .map(problem -> problem.source() + " " + texts.say(problem.code(), problem.arguments()))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> codes(Map<String, byte[]> files) {
        return failure(files)
                .map(failure -> failure.problems().stream()
                        .map(problem -> problem.code())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<InvalidInput> failure(Map<String, byte[]> files) {
        try {
            Pack pack = PackReader.read(Folders.of(inRules(files)));
            byte[] document = files.get(DOCUMENT);
            if (document == null) {
                AssessmentReader.read(Folders.of(files), pack, METHODS);
            } else {
                AssessmentReader.read(document, DOCUMENT, pack, METHODS);
            }
            return Optional.empty();
        } catch (InvalidInput e) {
            return Optional.of(e);
        }
    }

    private static Map<String, byte[]> inRules(Map<String, byte[]> files) {
        Map<String, byte[]> pack = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("rules/")) {
                pack.put(path.substring("rules/".length()), bytes);
            }
        });
        return pack;
    }

    private static Map<String, byte[]> files(String input) throws IOException {
        Map<String, byte[]> files =
                new TreeMap<>(Folders.of(BROKEN.resolve("base")).files(""));
        files.putAll(Folders.of(BROKEN.resolve(input)).files(""));
        files.remove("expected.txt");
        byte[] removed = files.remove("removed.txt");
        if (removed != null) {
            new String(removed, StandardCharsets.UTF_8).lines().forEach(files::remove);
        }
        return files;
    }
}
