package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out. */
class ReadmeTest {
    private static final Pattern CONSOLE = Pattern.compile(
            "```console\n\\$ [^\n]*?(kaohe (?:assess|explain|rules) [^\n|]*?)(?: \\| head -(\\d+))?\n(.*?)```",
            Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("^规则「.*?^结束$", Pattern.MULTILINE | Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(Shell.project().resolve("README.md"), StandardCharsets.UTF_8);
    }

    @Test
    void everyCommandPrintsWhatTheReadmeShows() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher console = CONSOLE.matcher(readme());
        while (console.find()) {
            commands.add(console.group(1));
            assertThat(head(Shell.run(console.group(1)).out(), console.group(2)))
                    .isEqualTo(console.group(3));
        }
        assertThat(commands)
                .containsExactly(
                        "kaohe assess examples/xiangxi-2022 --period 2022Q3",
                        "kaohe assess examples/lishui-5g-2020 --period 2020");
    }

    /** The page on the pack shows the whole rule, the README only what it asks and says. */
    @Test
    void everyRuleShownStandsInThePack() throws IOException {
        List<String> pack = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Shell.project().resolve("rules"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".dslr")).toList()) {
                pack.addAll(rules(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        assertThat(rules(readme())).isNotEmpty();
        assertThat(pack.stream().map(ReadmeTest::withoutMetadata).toList()).containsAll(rules(readme()));
        List<String> shown =
                rules(Files.readString(Shell.project().resolve("rules/README.md"), StandardCharsets.UTF_8));
        assertThat(shown).isNotEmpty();
        assertThat(pack).containsAll(shown);
    }

    private static List<String> rules(String text) {
        return RULE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String withoutMetadata(String rule) {
        return rule.replaceAll("(?m)^  (标题|依据|解释|整改建议)：.*\n", "");
    }

    private static String head(String text, @Nullable String lines) {
        if (lines == null) {
            return text;
        }
        return text.lines()
                .limit(Long.parseLong(lines))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(readme().lines().count()).isLessThan(120);
    }
}
