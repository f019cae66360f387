package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with a {@code java} and a {@code locale} that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String NONE = """
            这台机器没有 UTF-8 的区域设置，名字里有中文的文件可能打不开。请安装 C.UTF-8。
            No UTF-8 locale is installed; files with Chinese names may fail to open. Install C.UTF-8.
            """;

    @TempDir
    Path temp;

    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void installFakes() throws IOException {
        install(temp.resolve("kaohe"));
        java(temp.resolve("tools/java"), "17.0.15");
        environment.put("PATH", temp.resolve("tools") + File.pathSeparator + "/usr/bin" + File.pathSeparator + "/bin");
        locale("UTF-8", "C.UTF-8");
    }

    private static Path launcher() {
        return Path.of(System.getProperty("kaohe.basedir", "")).resolve("src/main/dist/bin");
    }

    private static void install(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/kaohe"), Files.readString(launcher().resolve("kaohe"), StandardCharsets.UTF_8));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void java(Path file, String version) throws IOException {
        script(file, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                  echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=1' >&2
                  echo 'openjdk version "VERSION" 2025-04-15' >&2
                  exit 0
                fi
                echo "LC_ALL=${LC_ALL-unset}"
                for word do echo "[$word]"; done
                exit 5
                """.replace("VERSION", version));
    }

    /** As the real one does for a locale that is not installed, it complains on standard error. */
    private void locale(String charmap, String... installed) throws IOException {
        script(temp.resolve("tools/locale"), """
                #!/bin/sh
                echo 'locale: Cannot set LC_CTYPE to default locale' >&2
                case $1 in
                  charmap) echo CHARMAP ;;
                  -a) printf '%s\\n' INSTALLED ;;
                esac
                """.replace("CHARMAP", charmap)
                .replace("INSTALLED", String.join(" ", installed)));
    }

    private Ran run(Path launcher, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    private Ran run(List<String> command) throws IOException, InterruptedException {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        Charset utf8 = StandardCharsets.UTF_8;
        return new Ran(code, Files.readString(out, utf8), Files.readString(err, utf8));
    }

    private static String started(String locale, Path home, String... args) {
        List<String> words = new ArrayList<>(List.of(
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:TieredStopAtLevel=1",
                "-XX:CICompilerCount=1",
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::implCompress0,0.01",
                "-XX:+UseSerialGC",
                "-Xms24m",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Dkaohe.home=" + home,
                "-Dkaohe.tty=false",
                "-cp",
                home + "/lib/*.jar",
                "io.kaohe.cli.Main"));
        words.addAll(List.of(args));
        StringBuilder text = new StringBuilder("LC_ALL=" + locale + "\n");
        words.forEach(word -> text.append('[').append(word).append("]\n"));
        return text.toString();
    }

    private Path home() throws IOException {
        return temp.resolve("kaohe").toRealPath();
    }

    @Test
    void javaIsStartedWithEveryWordAsItWas() throws Exception {
        assertThat(run(temp.resolve("kaohe/bin/kaohe"), "assess", "a b", "", "*", "$x"))
                .isEqualTo(new Ran(5, started("unset", home(), "assess", "a b", "", "*", "$x"), ""));
    }

    @Test
    void aLocaleThatIsNotUtf8IsReplacedByTheFirstThatIs() throws Exception {
        environment.put("LC_ALL", "POSIX");
        for (String installed :
                List.of("C.UTF-8", "C.utf8", "en_US.utf8", "en_US.UTF-8", "zh_CN.utf8", "zh_CN.UTF-8")) {
            locale("ANSI_X3.4-1968", "C", "POSIX", "zh_CN.gb18030", installed);
            assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started(installed, home()), ""));
        }
        locale("ANSI_X3.4-1968", "C", "zh_CN.utf8", "en_US.utf8", "C.utf8");
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("C.utf8", home()), ""));
    }

    @Test
    void aLocaleThatIsNamedButNotInstalledIsReplaced() throws Exception {
        environment.put("LC_ALL", "de_DE.UTF-8");
        locale("ANSI_X3.4-1968", "C", "C.utf8", "POSIX");
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("C.utf8", home()), ""));
    }

    @Test
    void aMachineWithoutSuchALocaleIsToldSo() throws Exception {
        environment.put("LC_ALL", "POSIX");
        locale("ANSI_X3.4-1968", "C", "POSIX", "C.utf8x");
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("POSIX", home()), NONE));
    }

    @Test
    void aPathMayHoldSpaces() throws Exception {
        Path home = temp.resolve("my programs/kao he");
        install(home);
        assertThat(run(home.resolve("bin/kaohe"))).isEqualTo(new Ran(5, started("unset", home.toRealPath()), ""));
    }

    @Test
    void aPathMayHoldChinese() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "Java cannot make such a file here");
        Path home = temp.resolve("考核 程序");
        install(home);
        locale("ANSI_X3.4-1968", "C.UTF-8");
        assertThat(run(home.resolve("bin/kaohe"), "目录"))
                .isEqualTo(new Ran(5, started("C.UTF-8", home.toRealPath(), "目录"), ""));
    }

    @Test
    void symbolicLinksAreFollowed() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("kaohe/bin/kaohe"));
        Files.createSymbolicLink(temp.resolve("tools/kaohe"), Path.of("../" + link.getFileName()));
        assertThat(run(temp.resolve("tools/kaohe"))).isEqualTo(new Ran(5, started("unset", home()), ""));
        assertThat(run(List.of("/bin/sh", "-c", "kaohe"))).isEqualTo(new Ran(5, started("unset", home()), ""));
        assertThat(run(List.of("/bin/sh", "-c", "cd '" + home() + "/bin' && /bin/sh kaohe")))
                .isEqualTo(new Ran(5, started("unset", home()), ""));
    }

    @Test
    void javaHomeComesBeforeThePath() throws Exception {
        java(temp.resolve("tools/java"), "1.8.0_292");
        java(temp.resolve("jdk/bin/java"), "21-ea");
        environment.put("JAVA_HOME", temp.resolve("jdk").toString());
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("unset", home()), ""));
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        Path old = temp.resolve("tools/java");
        String said = """
                这个 Java 太旧：JAVA。请安装 Java 17 或更新的版本，或让 JAVA_HOME 指向它。
                This Java is too old: JAVA. Install Java 17 or newer, or let JAVA_HOME point to it.
                """.replace("JAVA。", old + "。").replace("JAVA.", old + ".");
        for (String version : List.of("1.8.0_292", "16.0.2")) {
            java(old, version);
            assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(70, "", said));
        }
    }

    @Test
    void theReleaseFileSavesAskingJava() throws Exception {
        script(temp.resolve("jdk/bin/java"), "#!/bin/sh\nexit 9\n");
        Files.writeString(
                temp.resolve("jdk/release"),
                "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\nJAVA_VERSION_DATE=\"2019-01-15\"\n",
                StandardCharsets.UTF_8);
        environment.put("JAVA_HOME", temp.resolve("jdk").toString());
        assertThat(run(temp.resolve("kaohe/bin/kaohe")).err()).startsWith("这个 Java 太旧");
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n", StandardCharsets.UTF_8);
        assertThat(run(temp.resolve("kaohe/bin/kaohe")).code()).isEqualTo(9);
    }

    @Test
    void aMachineWithoutJavaIsToldSo() throws Exception {
        Files.delete(temp.resolve("tools/java"));
        environment.put("PATH", temp.resolve("tools").toString());
        String said = """
                没有找到能用的 Java。请安装 Java 17 或更新的版本，或让 JAVA_HOME 指向它。
                No usable Java found. Install Java 17 or newer, or let JAVA_HOME point to it.
                """;
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(70, "", said));
        script(temp.resolve("tools/java"), "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n");
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(70, "", said));
    }

    @Test
    void anArchiveIsUsedWhenItIsWhole() throws Exception {
        Path archive = Files.createDirectories(home().resolve("lib")).resolve("kaohe.jsa");
        Path note = archive.resolveSibling("kaohe.jsa.sum");
        Files.writeString(archive, "hello", StandardCharsets.UTF_8);
        assertThat(run(temp.resolve("kaohe/bin/kaohe")).out()).doesNotContain("SharedArchiveFile");
        Files.writeString(note, Archive.sums(archive), StandardCharsets.UTF_8);
        assertThat(run(temp.resolve("kaohe/bin/kaohe")))
                .isEqualTo(new Ran(
                        5,
                        started("unset", home())
                                .replace("[-Xshare:auto]", "[-Xshare:auto]\n[-XX:SharedArchiveFile=" + archive + "]"),
                        ""));
        for (String damaged : List.of("", "hell", "hellp", "hello!")) {
            Files.writeString(archive, damaged, StandardCharsets.UTF_8);
            assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("unset", home()), ""));
        }
        Files.delete(archive);
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("unset", home()), ""));
    }

    @Test
    void whatCannotBeCheckedIsNotUsed() throws Exception {
        Path archive = Files.createDirectories(home().resolve("lib")).resolve("kaohe.jsa");
        Files.writeString(archive, "hello", StandardCharsets.UTF_8);
        Files.writeString(archive.resolveSibling("kaohe.jsa.sum"), Archive.sums(archive), StandardCharsets.UTF_8);
        script(temp.resolve("tools/cksum"), "#!/bin/sh\nexit 127\n");
        assertThat(run(temp.resolve("kaohe/bin/kaohe"))).isEqualTo(new Ran(5, started("unset", home()), ""));
    }

    @Test
    void theNoteIsWhatTheLauncherReads() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "hello", StandardCharsets.UTF_8);
        assertThat(Archive.sums(file))
                .isEqualTo("3287646509 5 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\n");
    }

    @Test
    void theWindowsLauncherHasWindowsLineEnds() throws IOException {
        String text = Files.readString(launcher().resolve("kaohe.bat"), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }
}
