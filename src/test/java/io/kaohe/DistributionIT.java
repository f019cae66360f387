package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out: same bytes on any locale, zone and path, and in any order of files and rules. */
class DistributionIT {
    private static final Path HOME = Shell.project().resolve("target/kaohe").toAbsolutePath();
    private static String expected = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void readExpected() throws IOException {
        expected = Files.readString(
                Shell.project().resolve("examples/xiangxi-2022/json.expected.txt"), StandardCharsets.UTF_8);
    }

    private record Ended(String out, String err, int exit) {}

    /** Runs a shell script; file names with Chinese are written in octal, for this JVM may not know them. */
    private Ended sh(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", "set -eu; HOME_OF_KAOHE=" + HOME + "; " + script);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        builder.directory(HOME.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        int exit = builder.start().waitFor();
        return new Ended(
                Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8), exit);
    }

    private static final String RUN = "bin/kaohe assess examples/xiangxi-2022 --period 2022Q3 --format json";

    private void same(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Ended ended = sh(environment, script);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo(expected);
        assertThat(ended.exit()).isZero();
    }

    @Test
    void posixLocale() throws IOException, InterruptedException {
        same(Map.of("LC_ALL", "POSIX"), RUN);
    }

    @Test
    void localeThatIsNotInstalled() throws IOException, InterruptedException {
        same(Map.of("LC_ALL", "xx_XX.UTF-8", "LANG", "xx_XX"), RUN);
    }

    @Test
    void zonesOnBothSidesOfTheDateLine() throws IOException, InterruptedException {
        same(Map.of("TZ", "Pacific/Kiritimati"), RUN);
        same(Map.of("TZ", "Pacific/Pago_Pago"), RUN);
    }

    @Test
    void turkishLocale() throws IOException, InterruptedException {
        Ended ended = sh(Map.of("JDK_JAVA_OPTIONS", "-Duser.language=tr -Duser.country=TR"), RUN);
        assertThat(ended.out()).isEqualTo(expected);
    }

    @Test
    void pathWithSpacesAndChinese() throws IOException, InterruptedException {
        same(
                Map.of("LC_ALL", "POSIX"),
                "d=\"" + folder
                        + "/$(printf '\\350\\200\\203\\346\\240\\270 2022')\"; mkdir -p \"$d/$(printf '\\345\\272\\246')\";"
                        + " cp -r \"$HOME_OF_KAOHE\"/* \"$d\"; cp -r examples/xiangxi-2022 \"$d/$(printf '\\345\\272\\246')/\";"
                        + " cd /; \"$d/bin/kaohe\" assess \"$d/$(printf '\\345\\272\\246')/xiangxi-2022\""
                        + " --period 2022Q3 --format json");
    }

    @Test
    void filesAndRulesShuffled() throws IOException, InterruptedException {
        String copy = "d=\"" + folder + "/shuffled\"; mkdir -p \"$d/x/actuals\" \"$d/rules\";"
                + " for f in $(cd examples/xiangxi-2022; find . -type f | sort -r);"
                + " do cp examples/xiangxi-2022/$f \"$d/x/$f\"; done;"
                + " for f in $(cd rules; find . -type f | sort -r);"
                + " do mkdir -p \"$d/rules/$(dirname $f)\"; cp rules/$f \"$d/rules/$f\"; done;";
        same(Map.of(), copy + " bin/kaohe assess \"$d/x\" --rules \"$d/rules\" --period 2022Q3 --format json");
    }

    @Test
    void formatGoesToAFileAndNothingElseIsLeftBeside() throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("reports"));
        Ended ended = sh(Map.of(), RUN + "=" + out.resolve("r.json") + "; ls " + out);
        assertThat(ended.out()).isEqualTo("r.json\n");
        assertThat(Files.readString(out.resolve("r.json"), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    /** What an embedder gets: neither picocli nor POI nor a logger of ours. */
    @Test
    void libraryRunsOnDroolsAndJacksonAlone() throws IOException, InterruptedException {
        Ended ended = sh(
                Map.of(),
                "cp=" + Shell.project().resolve("target/test-classes").toAbsolutePath() + ";"
                        + " for j in lib/*.jar; do case $j in *picocli*|*slf4j-simple*|*poi*|*xmlbeans*|*log4j*|*commons-[!c]*|*commons-co[lm]*|*curvesapi*|*SparseBitSet*) ;; *) cp=$cp:$j;; esac; done;"
                        + " java -cp \"$cp\" io.kaohe.EmbedProbe examples/xiangxi-2022");
        assertThat(ended.out()).isEqualTo("behind\n");
        assertThat(ended.exit()).isZero();
    }

    @Test
    void onlyTheLibrariesOfTheHouseAreHandedToAnEmbedder() throws IOException {
        Map<String, List<String>> homes = new TreeMap<>();
        homes.put(
                "kept",
                List.of(
                        "antlr",
                        "commons-codec",
                        "drools",
                        "ecj",
                        "jackson",
                        "javaparser",
                        "kie",
                        "mvel2",
                        "slf4j-api",
                        "snakeyaml",
                        "kaohe"));
        homes.put(
                "optional",
                List.of(
                        "picocli",
                        "slf4j-simple",
                        "poi",
                        "jte-runtime",
                        "xmlbeans",
                        "log4j-api",
                        "log4j-to-slf4j",
                        "commons-collections4",
                        "commons-compress",
                        "commons-io",
                        "commons-lang3",
                        "commons-math3",
                        "curvesapi",
                        "SparseBitSet"));
        try (var jars = Files.list(HOME.resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .allMatch(name ->
                            homes.values().stream().flatMap(List::stream).anyMatch(name::startsWith));
        }
    }
}
