package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import com.github.difflib.unifieddiff.UnifiedDiff;
import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What policy staff are asked to change, done by editing files of the pack or of an assessment's folder alone. Each change is
 * a folder: the request in words, the edit as a unified diff, the command, and how the report moved. Run with {@code
 * -Dkaohe.rewrite=true} after an intended change, and read what moved.
 */
class ChangeRequestsTest {
    private static final Path CHANGES = Shell.project().resolve("src/test/resources/changes");
    private static final Path PAGE = Shell.project().resolve("docs/changes.md");

    private static final String CASES = ".cases.yaml";

    @TempDir
    private Path copy;

    static List<Path> changes() throws IOException {
        try (Stream<Path> folders = Files.list(CHANGES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void editMovesTheReportAsExpected(Path change) throws IOException, PatchFailedException {
        String command = read(change, "command.txt").strip();
        copy("rules");
        copy("examples/" + command.replaceAll(".* examples/([^ ]+).*", "$1"));

        List<String> before = report(command);
        apply(change.resolve("change.diff"));
        if (read(change, "change.diff").contains("+++ rules/")) {
            Shell.Result cases = Shell.run("kaohe rules test " + copy.resolve("rules"));
            assertThat(cases.exit()).as(cases.out()).isZero();
        }
        List<String> after = report(command);

        String moved = String.join(
                        "\n",
                        UnifiedDiffUtils.generateUnifiedDiff(
                                "before", "after", before, DiffUtils.diff(before, after), 0))
                + "\n";
        expect(change.resolve("result.diff"), moved);
    }

    @Test
    void pageListsEveryChangeWithItsLines() throws IOException {
        StringBuilder page = new StringBuilder("""
                # 改办法要改几行

                政策人员常提的修改，每一条都只改规则包或者考核文件夹里的文件，不动程序。改动、命令和报告的变化都在 `src/test/resources/changes`
                下面，每次测试都重做一遍；这一页也是那时写的。行数是增加和删去的行合计；用例跟着办法走，另算。

                | 要求 | 改的文件 | 办法 | 用例 |
                |---|---|---:|---:|
                """);
        for (Path change : changes()) {
            List<String> files = new ArrayList<>();
            int rules = 0;
            int cases = 0;
            for (String line : Files.readAllLines(change.resolve("change.diff"), StandardCharsets.UTF_8)) {
                if (line.startsWith("+++ ")) {
                    files.add(line.substring(4));
                } else if (line.matches("[+-](?!--).*")) {
                    boolean beside = files.get(files.size() - 1).endsWith(CASES);
                    rules += beside ? 0 : 1;
                    cases += beside ? 1 : 0;
                }
            }
            files.removeIf(file -> file.endsWith(CASES));
            String request = "[" + read(change, "request.txt").strip() + "](../src/test/resources/changes/"
                    + change.getFileName() + "/change.diff)";
            List<String> cells = List.of(
                    request,
                    "`" + String.join("`<br>`", files) + "`",
                    Integer.toString(rules),
                    Integer.toString(cases));
            page.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        expect(PAGE, page.toString());
    }

    private List<String> report(String command) {
        Shell.Result result = Shell.run(command.replace(" examples/", " " + copy + "/examples/")
                .replace(" rules", " " + copy.resolve("rules")));
        assertThat(result.err()).isEmpty();
        return result.out().lines().toList();
    }

    private void apply(Path diff) throws IOException, PatchFailedException {
        for (UnifiedDiffFile file : parse(diff).getFiles()) {
            Path edited = copy.resolve(file.getToFile());
            List<String> lines = Files.exists(edited) ? Files.readAllLines(edited, StandardCharsets.UTF_8) : List.of();
            Files.createDirectories(edited.getParent());
            Files.writeString(edited, String.join("\n", file.getPatch().applyTo(lines)) + "\n", StandardCharsets.UTF_8);
        }
    }

    private static UnifiedDiff parse(Path diff) throws IOException {
        return UnifiedDiffReader.parseUnifiedDiff(Files.newInputStream(diff));
    }

    private void copy(String folder) throws IOException {
        Path from = Shell.project().resolve(folder);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(folder).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static void expect(Path file, String text) throws IOException {
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String read(Path change, String name) throws IOException {
        return Files.readString(change.resolve(name), StandardCharsets.UTF_8);
    }
}
