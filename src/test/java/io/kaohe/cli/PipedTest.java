package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaohe.load.InEnglish;
import io.kaohe.rules.RuleCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An assessment that is piped in as one document is judged as its folder is. */
class PipedTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("kaohe.basedir", ".")).resolve("examples");

    static Stream<String> commands() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> commands = files.filter(
                            file -> file.getFileName().toString().endsWith("command.txt"))
                    .sorted()
                    .toList();
            List<String> lines = new ArrayList<>();
            for (Path file : commands) {
                lines.add(Files.readAllLines(file, StandardCharsets.UTF_8).get(0));
            }
            return lines.stream().filter(line -> line.startsWith("kaohe assess "));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleComesOutTheSame(String command) throws IOException {
        String[] words = (command.replace(" --format json", "") + " --format json").split(" ", -1);
        String[] onFolder = Arrays.copyOfRange(words, 1, words.length);
        Path folder = EXAMPLES.resolveSibling(onFolder[1]);
        String[] piped = onFolder.clone();
        onFolder[1] = folder.toString();
        piped[1] = "-";

        Ran asFolder = Ran.run(new OnDisk(RuleCache.none()), onFolder);
        Ran asDocument =
                Ran.piped(InEnglish.document(folder), new OnDisk(RuleCache.none()), Surroundings.plain(), piped);

        assertThat(asDocument.err()).isEqualTo(asFolder.err()).isEmpty();
        assertThat(asDocument.code()).isEqualTo(asFolder.code());
        assertThat(withoutPlaces(asDocument.out())).isEqualTo(withoutPlaces(asFolder.out()));
    }

    /** A report without what names files: places, hashes of inputs and of the folder's own settings. */
    private static JsonNode withoutPlaces(String report) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(report);
        for (String place : List.of("source", "planSource", "dataSource")) {
            tree.findParents(place).forEach(node -> ((ObjectNode) node).remove(place));
        }
        ObjectNode run = (ObjectNode) tree.get("run");
        run.remove("inputs");
        ((ObjectNode) run.get("scheme")).remove("sha256");
        return tree;
    }
}
