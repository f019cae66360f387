package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example is run from its command and compared to the byte. After an intended change run with {@code
 * -Dkaohe.rewrite=true}, and read what changed.
 */
class ExamplesTest {
    static Stream<Path> commands() throws IOException {
        try (Stream<Path> files = Files.walk(Shell.project().resolve("examples"))) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith("command.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandPrintsWhatIsExpected(Path file) throws IOException {
        List<String> command = Files.readAllLines(file, StandardCharsets.UTF_8);
        Shell.Result result = Shell.run(command.get(0));
        Path expected = file.resolveSibling(file.getFileName().toString().replace("command.txt", "expected.txt"));
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(expected, result.out(), StandardCharsets.UTF_8);
        }
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(result.exit()).isEqualTo(Integer.parseInt(command.get(command.size() - 1)));
    }

    /** What embeds the library has projects in its place, which the build runs. */
    @Test
    void everyExampleHasACommand() throws IOException {
        Path projects = Shell.project().resolve("examples/embed");
        try (Stream<Path> folders = Files.list(projects.resolveSibling(""))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !folder.equals(projects))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(
                            folder -> assertThat(folder.resolve("command.txt")).exists());
        }
    }
}
