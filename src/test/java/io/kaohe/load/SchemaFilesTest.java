package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kaohe.render.SchemaCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that editors complete and check by are those of the readers. After an intended change run with {@code
 * -Dkaohe.rewrite=true}, and read what changed.
 */
class SchemaFilesTest {
    private static final Path PROJECT = Path.of(System.getProperty("kaohe.basedir", "."));
    private static final Path SCHEMAS = PROJECT.resolve("src/main/resources/io/kaohe/schema");

    private static final String LINK = "# yaml-language-server: $schema=";

    private static final List<Path> FOLDERS = List.of(
            PROJECT.resolve("examples"),
            PROJECT.resolve("rules"),
            PROJECT.resolve("src/test/resources/sample"),
            PROJECT.resolve("src/test/resources/story"));

    static Map<String, Keys> keys() {
        Map<String, Keys> keys = new LinkedHashMap<>();
        keys.put("assessment", Heading.SHEET.keys());
        keys.put("bodies", BodiesReader.SHEET.keys());
        keys.put("indicators", IndicatorReader.SHEET.keys());
        keys.put("plan", PlanReader.SHEET.keys());
        keys.put("actuals", ActualsReader.KEYS);
        keys.put("benchmarks", BenchmarkReader.SHEET.keys());
        keys.put("rulings", RulingReader.SHEET.keys());
        keys.put("events", EventReader.SHEET.keys());
        keys.put("history", HistoryReader.SHEET.keys());
        keys.put("scheme", SchemeKeys.KEYS);
        keys.put("cases", CaseReader.KEYS);
        return keys;
    }

    static List<String> names() {
        return List.copyOf(keys().keySet());
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSchemaIsThatOfTheReader(String name) throws IOException {
        current(name, SchemaText.ofFile("Kaohe: " + name, Objects.requireNonNull(keys().get(name))));
    }

    @Test
    void theDocumentsSchemaIsThatOfTheReaders() throws IOException {
        current("document", SchemaText.ofDocument("Kaohe: an assessment as one document", DocumentSheets.KEYS));
    }

    private static void current(String name, String text) throws IOException {
        Path file = SCHEMAS.resolve(name + ".schema.json");
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfOursFollowsItsSchema(Path file) throws IOException {
        assertThat(SchemaCheck.errors(schema(file), new YAMLMapper().readTree(Files.readAllBytes(file))))
                .isEmpty();
    }

    /** Editors follow the link in the first line; a copied folder still runs without it. */
    @Test
    void everyExampleNamesItsSchema() throws IOException {
        List<Path> examples =
                files().stream().filter(file -> file.startsWith(FOLDERS.get(0))).toList();

        assertThat(examples).hasSizeGreaterThan(30).allSatisfy(file -> {
            String first = Files.readAllLines(file, StandardCharsets.UTF_8).get(0);
            assertThat(first).startsWith(LINK);
            Path linked = file.resolveSibling(first.substring(LINK.length())).normalize();
            assertThat(linked).isRegularFile().isEqualTo(schemaFile(file).normalize());
        });
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        JsonNode plan = schema(Path.of("plan.yaml"));
        String text = """
                计划: 试
                目标:
                  - {编号: a, 承若: 确保}
                  - {编号: b, 承诺: 保证, 截止: 9月底}
                  - {要求: {零的突破: {级别: 村级}}}
                """;

        assertThat(SchemaCheck.errors(plan, new YAMLMapper().readTree(text)))
                .contains(
                        "/目标/0/承若 is not a key of the schema",
                        "/目标/1/承诺 is not one of [\"确保\",\"直接\",\"力争\",\"鼓励\"]",
                        "/目标/1/截止 does not match \"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\"",
                        "/目标/2 has no \"编号\"",
                        "/目标/2/要求/零的突破/级别 is not one of [\"国家级\",\"省级\",\"市级\",\"县级\"]");
    }

    private static JsonNode schema(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(schemaFile(file)));
    }

    private static Path schemaFile(Path file) {
        String name = file.getFileName().toString();
        String ending = name.endsWith(".cases.yaml") ? "cases" : name.substring(0, name.length() - ".yaml".length());
        boolean actuals = file.getParent() != null && file.getParent().endsWith("actuals");
        return SCHEMAS.resolve((actuals ? "actuals" : ending) + ".schema.json");
    }
}
