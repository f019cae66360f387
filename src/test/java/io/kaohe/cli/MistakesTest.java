package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command line of {@code mistakes.txt} and holds standard error and the exit code against what stands under it.
 * In them DIR is a folder, FILE a file in it, and '' an empty word.
 */
class MistakesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldInChinese() throws IOException {
        return Arrays.stream(Golden.read("mistakes.txt").split("\\$ kaohe"))
                .skip(1)
                .map(block -> DynamicTest.dynamicTest(
                        "kaohe" + block.lines().findFirst().orElse(""), () -> check(block)));
    }

    private void check(String block) throws IOException {
        Path file = folder.resolve("file");
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        String line = block.lines().findFirst().orElse("").strip();
        String[] args = Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        word.replace("''", "").replace("FILE", file.toString()).replace("DIR", folder.toString()))
                .toArray(String[]::new);
        Ran ran = Ran.run(new FakeLibrary(), args);
        String said = ran.err().replace(file.toString(), "FILE").replace(folder.toString(), "DIR");
        assertThat(ran.out()).isEmpty();
        String expected = block.lines().skip(1).collect(Collectors.joining("\n"));
        assertThat(said + "=> " + ran.code()).isEqualTo(expected.strip());
    }
}
