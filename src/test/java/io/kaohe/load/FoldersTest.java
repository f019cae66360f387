package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    private static final List<String> PATHS = List.of(
            "../shared/bodies.yaml",
            "a b.yaml",
            "actuals/deep/x.yaml",
            "actuals/x.yaml",
            "z\uFF5E.yaml",
            "z\uD840\uDC00.yaml");

    @TempDir
    Path dir;

    @Test
    void aFolderInMemoryHoldsWhatAFolderOnDiskHolds() throws IOException {
        Path inside = Files.createDirectories(dir.resolve("my plan"));
        Map<String, byte[]> files = new HashMap<>();
        for (String path : PATHS) {
            // File names in this build stay ASCII: a machine without a UTF-8 locale cannot write others.
            if (path.chars().allMatch(c -> c < 128)) {
                Path file = inside.resolve(path).normalize();
                Files.createDirectories(file.getParent());
                Files.write(file, Sample.bytes(path));
                files.put(path, Sample.bytes(path));
            }
        }
        Folder disk = Folders.of(inside);
        Folder memory = Folders.of(files);

        assertThat(disk.files("")).containsOnlyKeys("a b.yaml", "actuals/deep/x.yaml", "actuals/x.yaml");
        for (String folder : List.of("", ".", "actuals", "./actuals/", "../shared", "none")) {
            assertThat(memory.files(folder).keySet())
                    .containsExactlyElementsOf(disk.files(folder).keySet());
        }
        for (String path : List.of("a b.yaml", "actuals/../actuals/x.yaml", "..\\shared\\bodies.yaml")) {
            assertThat(disk.file(path)).isPresent();
            assertThat(memory.file(path)).isPresent();
        }
        assertThat(disk.file("actuals")).isEmpty();
        assertThat(disk.file("none.yaml")).isEmpty();
        assertThat(disk.file("\0")).isEmpty();
    }

    @Test
    void filesComeInCodePointOrder() {
        Map<String, byte[]> files = new HashMap<>();
        PATHS.forEach(path -> files.put(path, new byte[0]));

        assertThat(Folders.of(files).files("").keySet()).containsExactlyElementsOf(PATHS.subList(1, PATHS.size()));
    }

    @Test
    void pathsAreWrittenOneWay() {
        assertThat(Folders.normal("./a//b/../c/.")).isEqualTo("a/c");
        assertThat(Folders.normal("../../a")).isEqualTo("../../a");
        assertThat(Folders.join("../data", "./bodies.yaml")).isEqualTo("../data/bodies.yaml");
    }

    @Test
    void aLinkToNothingIsSeenAndALinkedFolderIsEntered() throws IOException {
        Path inside = Files.createDirectories(dir.resolve("plan/actuals"));
        Files.createDirectories(dir.resolve("returns"));
        Files.write(dir.resolve("returns/q1.yaml"), Sample.bytes("x"));
        Files.createSymbolicLink(inside.resolve("gone.yaml"), dir.resolve("nowhere"));
        Files.createSymbolicLink(inside.resolve("linked"), dir.resolve("returns"));
        Folder disk = Folders.of(dir.resolve("plan"));

        assertThat(disk.paths("actuals")).containsExactly("actuals/gone.yaml", "actuals/linked/q1.yaml");
        assertThat(disk.kind("actuals/gone.yaml")).isEqualTo(Folder.Kind.OTHER);
        assertThat(disk.files("actuals")).containsOnlyKeys("actuals/linked/q1.yaml");
    }

    @Test
    void whatStandsAtAPathIsToldApartOnDiskAndInMemory() throws IOException {
        Files.createDirectories(dir.resolve("actuals"));
        Files.write(dir.resolve("actuals/x.yaml"), Sample.bytes("x"));
        for (Folder folder : List.of(Folders.of(dir), Folders.of(Map.of("actuals/x.yaml", new byte[0])))) {
            assertThat(folder.kind(".")).isEqualTo(Folder.Kind.FOLDER);
            assertThat(folder.kind("actuals")).isEqualTo(Folder.Kind.FOLDER);
            assertThat(folder.kind("actuals/x.yaml")).isEqualTo(Folder.Kind.FILE);
            assertThat(folder.kind("none")).isEqualTo(Folder.Kind.NOTHING);
        }
    }
}
