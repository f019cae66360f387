package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of the guide, from a scheme to a tested pack: every command in its order, every edit, and what comes out as the
 * guide shows it. Run with {@code -Dkaohe.rewrite=true} after an intended change, and read what changed.
 */
class GuideTest {
    private static final Path GUIDE = Shell.project().resolve("docs/guide.zh.md");
    private static final Pattern BLOCK = Pattern.compile("```(console|diff ([^\n]+))\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CUT = Pattern.compile("(.*) \\| (head|tail) -(\\d+)");

    /** Folders that the walk makes. */
    private static final Pattern MADE = Pattern.compile("(?<=^| )(我的办法|方案二|试错|乡镇考核)(?=/| |$)");

    @TempDir
    private Path home;

    @Test
    void theWalkComesOutAsTheGuideShowsIt() throws IOException {
        String guide = Files.readString(GUIDE, StandardCharsets.UTF_8);
        StringBuilder walked = new StringBuilder();
        Matcher blocks = BLOCK.matcher(guide);
        while (blocks.find()) {
            blocks.appendReplacement(walked, Matcher.quoteReplacement(block(blocks.toMatchResult())));
        }
        blocks.appendTail(walked);
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(GUIDE, walked, StandardCharsets.UTF_8);
        }
        assertThat(walked.toString()).isEqualTo(guide);
        assertThat(guide).contains("$ bin/kaohe rules impact", "$ bin/kaohe rules print", "$ bin/kaohe assess");
    }

    /** Every rule that the walk shows is one of the files beside it. */
    @Test
    void theRulesShownAreThoseOfTheExample() throws IOException {
        Pattern rule = Pattern.compile("^规则「.*?^结束$", Pattern.MULTILINE | Pattern.DOTALL);
        String guide = Files.readString(GUIDE, StandardCharsets.UTF_8);
        String walk = guide.substring(guide.indexOf("## 六、"));
        String pack;
        try (Stream<Path> files = Files.walk(Shell.project().resolve("examples/qingyuan-2025/pack"))) {
            pack = files.filter(path -> path.toString().endsWith(".dslr"))
                    .map(GuideTest::read)
                    .collect(Collectors.joining());
        }
        List<String> shown =
                rule.matcher(walk).results().map(MatchResult::group).toList();
        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(pack).contains(shown);
    }

    private String block(MatchResult block) throws IOException {
        if (!block.group(1).equals("console")) {
            edit(home.resolve(block.group(2)), block.group(3).lines().toList());
            return block.group();
        }
        StringBuilder shown = new StringBuilder("```console\n");
        for (String line : block.group(3).lines().toList()) {
            if (line.startsWith("$ ")) {
                shown.append(line).append('\n').append(run(line.substring(2)));
            }
        }
        return shown + "```";
    }

    private String run(String typed) throws IOException {
        Matcher cut = CUT.matcher(typed);
        String command = cut.matches() ? cut.group(1) : typed;
        String placed = MADE.matcher(command).replaceAll(home + "/$1");
        List<String> words = List.of(placed.split(" ", -1));
        if (words.get(0).equals("cp")) {
            copy(words);
            return "";
        }
        Shell.Result result = Shell.run(placed.replace("bin/kaohe", "kaohe"));
        List<String> lines =
                (result.out() + result.err()).replace(home + "/", "").lines().toList();
        if (cut.matches()) {
            int count = Math.min(lines.size(), Integer.parseInt(cut.group(3)));
            lines = cut.group(2).equals("head")
                    ? lines.subList(0, count)
                    : lines.subList(lines.size() - count, lines.size());
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void copy(List<String> words) throws IOException {
        Path from = Shell.project().resolve(words.get(words.size() - 2));
        Path to = Path.of(words.get(words.size() - 1));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.write(place, Files.readAllBytes(file));
            }
        }
    }

    /** A line taken out, and the one put in its place. */
    private static void edit(Path file, List<String> lines) throws IOException {
        assertThat(lines).hasSize(2);
        String before = lines.get(0).substring(1) + "\n";
        assertThat(read(file)).contains(before);
        Files.writeString(file, read(file).replace(before, lines.get(1).substring(1) + "\n"), StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
