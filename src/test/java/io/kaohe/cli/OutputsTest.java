package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.render.Format;
import io.kaohe.render.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
    @TempDir
    Path folder;

    private final View view = new View(null, false, false);

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneFormatOnTheScreenAndOneInAFile() throws IOException {
        Path file = folder.resolve("out=1.json");
        Files.writeString(file, "old", StandardCharsets.UTF_8);
        Ran ran = Ran.run(
                new FakeLibrary(),
                "assess",
                folder.toString(),
                "--period=2022Q3",
                "--format=text",
                "--format",
                "json=" + file);
        assertThat(ran).isEqualTo(new Ran(0, Format.TEXT.render(Sample.report(), view), ""));
        assertThat(file).hasContent(Format.JSON.render(Sample.report(), view));
        assertThat(names(folder)).containsExactly("out=1.json");
    }

    @Test
    void aFileAloneLeavesTheScreenEmpty() {
        Path file = folder.resolve("a.txt");
        Ran ran = Ran.run(
                new FakeLibrary(),
                new Surroundings(null, true, false),
                "assess",
                folder.toString(),
                "--period=2022Q3",
                "--format=text=" + file);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(file).hasContent(Format.TEXT.render(Sample.report(), view));
    }

    @Test
    void whenOneFormFailsNothingIsWritten() throws IOException {
        Path file = folder.resolve("a.txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs<Output> outputs = new Outputs<>(List.of(
                new Output(Format.TEXT, null, false),
                new Output(Format.TEXT, file, false),
                new Output(Format.JSON, folder.resolve("b"), false)));
        assertThatThrownBy(() -> outputs.write(
                        output -> {
                            if (output.format() == Format.JSON) {
                                throw new IllegalStateException("no json");
                            }
                            return "text";
                        },
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names(folder)).isEmpty();
        assertThat(out.size()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsFollowedAndADeviceStaysADevice() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "old", StandardCharsets.UTF_8);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Outputs<Output> outputs = new Outputs<>(
                List.of(new Output(Format.TEXT, link, false), new Output(Format.JSON, Path.of("/dev/null"), false)));
        outputs.write(output -> "new", new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
