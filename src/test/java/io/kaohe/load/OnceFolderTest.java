package io.kaohe.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceFolderTest {
    @TempDir
    private Path dir = Path.of("");

    /** A pack is read for its rules, then for its cases: an edit in between would mix two packs. */
    @Test
    void aFileThatIsEditedInBetweenIsTheOneThatWasRead() throws IOException {
        Files.writeString(dir.resolve("a"), "old", UTF_8);
        Folder once = Folders.once(Folders.of(dir));
        assertThat(once.file("a")).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo("old".getBytes(UTF_8)));
        assertThat(once.paths("")).containsExactly("a");
        Files.writeString(dir.resolve("a"), "new", UTF_8);
        Files.writeString(dir.resolve("b"), "new", UTF_8);
        assertThat(once.files("")).containsOnlyKeys("a");
        assertThat(once.files("").get("a")).isEqualTo("old".getBytes(UTF_8));
        assertThat(once.kind("b")).isEqualTo(Folder.Kind.FILE);
    }
}
