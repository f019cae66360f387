package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the program together, in the poorest locale there is. */
@DisabledOnOs(OS.WINDOWS)
class LaunchedTest {
    @TempDir
    Path temp;

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(temp.resolve("kaohe/bin"));
        Path lib = Files.createDirectories(temp.resolve("kaohe/lib"));
        Path base = Path.of(System.getProperty("kaohe.basedir", ""));
        Path launcher = Files.copy(base.resolve("src/main/dist/bin/kaohe"), bin.resolve("kaohe"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        pointer(lib.resolve("kaohe.jar"));
    }

    /** A jar that only names the class path of this test run. */
    private static void pointer(Path jar) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String urls = Stream.of(path.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, urls);
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            out.finish();
        }
    }

    /** The shell types the Chinese, so that this works where Java itself could not. */
    private String run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(temp.resolve("script"), script, StandardCharsets.UTF_8);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString()).directory(temp.toFile());
        builder.redirectErrorStream(true).redirectOutput(temp.resolve("out").toFile());
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.start().waitFor();
        return Files.readString(temp.resolve("out"), StandardCharsets.UTF_8) + code;
    }

    /** Runs at a folder with a Chinese name, which the shell takes away again since Java might not be able to. */
    private String inFolder(String arguments) throws IOException, InterruptedException {
        return run("mkdir '目 录'; kaohe/bin/kaohe assess '目 录' --period 2022 " + arguments
                + "; code=$?; rm -r '目 录'; exit $code");
    }

    @Test
    void chineseNamesWorkInThePosixLocale() throws Exception {
        assertThat(run("kaohe/bin/kaohe assess 目录 --period 2022"))
                .isEqualTo("没有目录「目录」。\n用 kaohe assess --help 看说明。\n2");
        assertThat(inFolder("--format json=没有/a"))
                .isEqualTo("文件「没有/a」没法存，它所在的目录还没有。请先建好目录。\n用 kaohe assess --help 看说明。\n2");
        assertThat(inFolder("--rules 规则")).isEqualTo("没有目录「规则」。\n用 kaohe assess --help 看说明。\n2");
    }

    @Test
    void aReaderWhoLeavesIsNotComplainedAbout() throws Exception {
        assertThat(run("kaohe/bin/kaohe --help | true")).isEqualTo("0");
    }
}
