package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.InputFile;
import io.kaohe.facts.Target;
import io.kaohe.report.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentReaderTest {
    private static final Folder FOLDER = Sample.plan();

    private final Assessment read = Sample.assessment(FOLDER);

    @Test
    void namesItsPack() {
        assertThat(AssessmentReader.pack(FOLDER)).hasValueSatisfying(pack -> {
            assertThat(pack.path()).isEqualTo("../rules");
            assertThat(pack.beside()).isEmpty();
        });
    }

    @Test
    void namesTheFilesItRead() {
        assertThat(read.inputs())
                .extracting(InputFile::path)
                .containsExactly(
                        "../data/actuals/2022H1.yaml",
                        "../data/actuals/2022Q3.yaml",
                        "../data/benchmarks.yaml",
                        "../data/bodies.yaml",
                        "../data/events.yaml",
                        "../data/indicators.yaml",
                        "actuals/2022Q3.yaml",
                        "assessment.yaml",
                        "plan.yaml",
                        "rulings.yaml",
                        "scheme.yaml",
                        "tasks.csv");
        assertThat(read.inputs().get(7).sha256())
                .isEqualTo(Sha256.of(FOLDER.file("assessment.yaml").orElseThrow()));
    }

    @Test
    void severalAssessmentsMayShareOneFolderOfData() {
        Assessment other = Sample.assessment(Sample.hightech());

        assertThat(other.bodies()).isEqualTo(read.bodies());
        assertThat(other.events()).isEqualTo(read.events());
        assertThat(other.benchmarks()).isEqualTo(read.benchmarks());
        assertThat(other.rulings()).isEmpty();
        assertThat(other.indicators()).isEqualTo(read.indicators().subList(0, 10));
        assertThat(other.achievements()).isNotEmpty().isSubsetOf(read.achievements());
        assertThat(other.plan().targets()).extracting(Target::id).containsExactly("1");
    }

    @Test
    void theOrderInWhichFilesAreFoundDoesNotMatter() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FOLDER.files("").forEach(files::put);
        FOLDER.files("../data").forEach(files::put);
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.shuffle(paths, new Random(22));
        Map<String, byte[]> shuffled = new LinkedHashMap<>();
        paths.forEach(path -> shuffled.put(path, files.get(path)));

        assertThat(Sample.assessment(Folders.of(shuffled))).isEqualTo(read);
    }

    @Test
    void aTableFromASpreadsheetMayBeGb18030AndAYamlFileMayHaveAByteOrderMark() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FOLDER.files("").forEach(files::put);
        FOLDER.files("../data").forEach(files::put);
        files.computeIfPresent("tasks.csv", (path, bytes) -> Sample.text(bytes).getBytes(Sample.GB18030));
        files.computeIfPresent("plan.yaml", (path, bytes) -> Sample.bytes("\uFEFF" + Sample.text(bytes)));

        Assessment other = Sample.assessment(Folders.of(files));

        assertThat(other.tasks()).isEqualTo(read.tasks());
        assertThat(other.plan()).isEqualTo(read.plan());
    }

    @Test
    void aFileThatCannotBeOpenedIsTold() {
        Folder locked = new Folder() {
            @Override
            public SortedMap<String, byte[]> files(String folder) {
                return FOLDER.files(folder);
            }

            @Override
            public Optional<byte[]> file(String path) {
                if (path.equals("plan.yaml")) {
                    throw new UncheckedIOException(new IOException("locked"));
                }
                return FOLDER.file(path);
            }
        };

        assertThatThrownBy(() -> Sample.assessment(locked))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.source() + " " + problem.code())
                                .containsExactly("plan.yaml load.file.unreadable"));
    }

    @Test
    void aLinkToNothingAndARingOfLinksAreToldAsWhatCannotBeOpened(@TempDir Path dir) throws IOException {
        copy("", dir.resolve("plan"));
        copy("../data", dir.resolve("plan"));
        Files.delete(dir.resolve("plan/tasks.csv"));
        Files.createSymbolicLink(dir.resolve("plan/tasks.csv"), dir.resolve("nowhere"));
        Files.createSymbolicLink(dir.resolve("plan/actuals/loop"), dir.resolve("plan/actuals"));

        assertThatThrownBy(() -> Sample.assessment(Folders.of(dir.resolve("plan"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.source() + " " + problem.code())
                                .containsExactly("actuals load.file.unreadable", "tasks.csv load.file.unreadable"));
    }

    private static void copy(String folder, Path to) throws IOException {
        for (Map.Entry<String, byte[]> file : FOLDER.files(folder).entrySet()) {
            Path path = to.resolve(file.getKey()).normalize();
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
