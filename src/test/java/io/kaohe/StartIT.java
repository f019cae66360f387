package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program that is handed out starts: with an archive, with a damaged one, and what it loads. */
class StartIT {
    private static final Path HOME = Shell.project().resolve("target/kaohe").toAbsolutePath();
    private static final List<String> UNNEEDED = List.of(
            "org.drools.model.codegen.",
            "org.drools.compiler.",
            "org.drools.drl.",
            "org.drools.ecj.",
            "org.drools.mvel.builder.",
            "org.drools.mvel.parser.",
            "org.drools.mvelcompiler.",
            "org.kie.memorycompiler.JavaCompiler",
            "org.eclipse.jdt.",
            "org.antlr.",
            "org.mvel2.",
            "com.github.javaparser.",
            "org.apache.poi.",
            "org.apache.xmlbeans.",
            "gg.jte.",
            "picocli.");

    @TempDir
    private Path temp = Path.of("");

    private String expected = "";
    private Path cache = Path.of("");

    @BeforeEach
    void set() throws IOException {
        expected = Files.readString(HOME.resolve("examples/xiangxi-2022/expected.txt"), StandardCharsets.UTF_8);
        cache = temp.resolve("cache");
    }

    private record Ended(String out, String err, int exit) {}

    private Ended run(Path home, String... words) throws IOException, InterruptedException {
        return start(Stream.concat(Stream.of(home.resolve("bin/kaohe").toString()), Stream.of(words))
                .toList());
    }

    private Ended start(List<String> words) throws IOException, InterruptedException {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", cache.toString()));
        int exit = builder.directory(HOME.toFile()).start().waitFor();
        return new Ended(
                Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8), exit);
    }

    private void assesses(Path home, String... more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("assess", "examples/xiangxi-2022", "--period", "2022Q3"));
        words.addAll(List.of(more));
        assertThat(run(home, words.toArray(new String[0]))).isEqualTo(new Ended(expected, "", 0));
    }

    /** A copy without archive. */
    private Path copy() throws IOException {
        for (String part : List.of("bin", "lib", "rules", "examples")) {
            EditedPack.copy("target/kaohe/" + part, temp.resolve("copy").resolve(part));
        }
        Path home = temp.resolve("copy");
        assertThat(home.resolve("bin/kaohe").toFile().setExecutable(true)).isTrue();
        return home;
    }

    @Test
    void aPlainRunLoadsNothingThatItDoesNotNeed() throws IOException, InterruptedException {
        Path log = temp.resolve("loaded");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xlog:class+load:file=" + log,
                "-Dkaohe.home=" + HOME,
                "-cp",
                HOME.resolve("lib") + "/*",
                "io.kaohe.cli.Main",
                "assess",
                "examples/xiangxi-2022",
                "--period",
                "2022Q3"));
        assertThat(start(words)).isEqualTo(new Ended(expected, "", 0));
        List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .map(line -> line.substring(line.indexOf(']', line.lastIndexOf("[")) + 1)
                        .strip())
                .map(line -> line.split(" ", -1)[0])
                .toList();
        assertThat(loaded).contains("io.kaohe.rules.ModelCompiler").doesNotContain("io.kaohe.rules.Generation");
        assertThat(loaded)
                .filteredOn(name -> UNNEEDED.stream().anyMatch(name::startsWith))
                .isEmpty();
        assertThat(loaded).hasSizeLessThan(5_200);
        assertThat(cache).doesNotExist();
    }

    @Test
    void anEditedRuleIsCompiledOnce() throws IOException, InterruptedException {
        EditedPack pack = EditedPack.of(temp, "rules").edit("judge/gap.dslr", "进度差低于0\n", "进度差低于1个百分点\n进度差低于0\n");
        assesses(HOME, "--rules", pack.folder().toString(), "--no-cache");
        assertThat(cache).doesNotExist();
        assesses(HOME, "--rules", pack.folder().toString());
        try (Stream<Path> entries = Files.list(cache.resolve("kaohe"))) {
            assertThat(entries).hasSize(1);
        }
        assesses(HOME, "--rules", pack.folder().toString());
    }

    @Test
    void whatTheBuildWarmedIsUsed() throws IOException {
        assertThat(HOME.resolve("lib/kaohe.jsa")).isNotEmptyFile();
        assertThat(HOME.resolve("lib/kaohe.jsa.sum")).isNotEmptyFile();
    }

    @Test
    void anArchiveThatIsDamagedOrOfAnotherPlaceDoesNoHarm() throws IOException, InterruptedException {
        Path home = copy();
        assesses(home);
        Path archive = home.resolve("lib/kaohe.jsa");
        byte[] whole = Files.readAllBytes(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        assesses(home);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assesses(home);
        Files.delete(archive);
        assesses(home);
        assertThat(run(home, "warm")).isEqualTo(new Ended("备好了，以后启动更快。挪了程序或换了 Java，请再做一次。\n", "", 0));
        assesses(home);
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".jar")))
                    .containsExactlyInAnyOrder("kaohe.jsa", "kaohe.jsa.sum");
        }
    }
}
