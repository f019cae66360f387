package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.InputFile;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.render.SchemaCheck;
import io.kaohe.rules.RulePack;
import io.kaohe.sketch.MethodsSketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {
    private static final Path PROJECT = Path.of(System.getProperty("kaohe.basedir", "."));
    private static final Path SAMPLE = Path.of("src/test/resources/sample/document.json");
    private static final Pack SHIPPED = PackReader.read(Folders.of(PROJECT.resolve("rules")));

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECT.resolve("examples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve(Heading.SHEET.file())))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aDocumentIsReadAsAFolderIs() throws IOException {
        Assessment read = AssessmentReader.read(Files.readAllBytes(SAMPLE), "-", SHIPPED, methods());

        assertThat(read.year()).isEqualTo(2022);
        assertThat(read.bodies())
                .extracting(Body::id, Body::assessed)
                .containsExactly(tuple("city", true), tuple("4", false));
        assertThat(read.plan().targets())
                .extracting(Target::id, target -> target.requirement().text(), Target::ladder)
                .containsExactly(
                        tuple("t1", "达220亿元以上", null), tuple("t2", "公示（国家级）", "park"), tuple("t3", "定性", null));
        assertThat(read.plan().targets().get(1).source()).isEqualTo(new Source("-", 16, 7));
        assertThat(read.achievements())
                .extracting(Achievement::value, Achievement::stage, Achievement::source)
                .containsExactly(
                        tuple(Amount.of("156.0", "亿元"), null, new Source("-", 28, 9)),
                        tuple(null, "公示", new Source("-", 29, 9)));
        assertThat(read.rulings()).extracting(Ruling::conclusion).containsExactly("达序时");
        assertThat(read.inputs()).extracting(InputFile::path).containsExactly("-");
        assertThat(read.scheme().ladders().get("park")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleSaysTheSameAsADocument(Path example) throws IOException {
        same(Folders.of(example), SHIPPED, methods());
    }

    @Test
    void theWholeSampleSaysTheSameAsADocument() throws IOException {
        same(Sample.plan(), Sample.pack(), MethodsSketch.of("按比例", "全有全无", "名次递减"));
    }

    @Test
    void theSampleFollowsTheSchema() throws IOException {
        assertThat(SchemaCheck.errors(schema(), new ObjectMapper().readTree(Files.readAllBytes(SAMPLE))))
                .isEmpty();
    }

    private static void same(Folder folder, Pack pack, Methods methods) throws IOException {
        byte[] document = InEnglish.document(folder);
        Assessment fromFolder = AssessmentReader.read(folder, pack, methods);
        Assessment fromDocument = AssessmentReader.read(document, "-", pack, methods);

        assertThat(SchemaCheck.errors(schema(), new ObjectMapper().readTree(document)))
                .isEmpty();
        assertThat(fromDocument)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Source.class)
                .ignoringFields("inputs", "scheme.hash")
                .isEqualTo(fromFolder);
    }

    private static JsonNode schema() throws IOException {
        Path schema = PROJECT.resolve("src/main/resources/io/kaohe/schema/document.schema.json");
        return new ObjectMapper().readTree(Files.readAllBytes(schema));
    }

    private static Methods methods() {
        return new MethodsSketch(RulePack.compile(SHIPPED).methods());
    }
}
