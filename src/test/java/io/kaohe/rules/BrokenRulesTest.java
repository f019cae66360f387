package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.facts.Pack;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken rule file per way to break one: its path, the problems it must give, a line of dashes, its text. */
class BrokenRulesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("kaohe.basedir"), "src", "test", "resources", "broken-rules");

    private record Broken(String path, List<String> problems, String text) {}

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Broken read(Path file) throws IOException {
        String[] halves = Files.readString(file, StandardCharsets.UTF_8).split("\n----\n", 2);
        List<String> head = Arrays.asList(halves[0].split("\n", -1));
        return new Broken(head.get(0), head.subList(1, head.size()), halves[1]);
    }

    private static List<Problem> problems(Pack pack) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> RulePack.compile(pack));
        assertThat(refused).isNotNull();
        assertThat(refused.kind()).isEqualTo(InvalidInput.Kind.RULES);
        return refused.problems();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemIsNamedAtItsPlace(Path file) throws IOException {
        Broken broken = read(file);
        assertThat(problems(Packs.of(broken.path(), broken.text())).stream()
                        .map(one -> one.source() + " " + one.code() + " " + String.join("|", one.arguments()))
                        .map(String::strip))
                .containsExactlyElementsOf(
                        broken.problems().stream().map(String::strip).toList());
    }

    @Test
    void everyCodeHasItsWordsAndAnExample() throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        BrokenRulesTest.class.getResourceAsStream("/io/kaohe/messages/rules.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Set<String> seen = new TreeSet<>(Set.of(
                "rules.method",
                "rules.method-none",
                "rules.number-none",
                "rules.row-none",
                "rules.indicator",
                "rules.register-none",
                "rules.number-expired",
                "rules.consequence-ladder",
                "rules.grade-ladder",
                "rules.grade-ladder-none",
                "rules.case-fails"));
        for (Path file : files()) {
            read(file).problems().stream()
                    .map(line -> line.split(" ", -1)[1])
                    .filter(code -> code.startsWith("rules."))
                    .forEach(seen::add);
        }
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(seen);
        assertThat(words.values())
                .allSatisfy(text -> assertThat(text.toString().replaceAll("「(judge|award|missing|adjust|review)」", ""))
                        .doesNotContainPattern("[A-Za-z']"));
    }

    @Test
    void aMethodOfTheSchemeNeedsARule() {
        Map<String, String> methods = Map.of("至少", "按比列", "至多", "按比例");
        String rule = "规则「甲」\n标题：题\n依据：第一条\n当\n计分方法是「按比例」\n那么\n得满分\n结束\n";
        Pack pack = Packs.of(List.of(new Pack.RuleText("award/x.dslr", rule)), Packs.scheme(Packs.NUMBERS, methods));
        assertThat(problems(pack))
                .containsExactly(Problem.of("rules.method", io.kaohe.facts.Source.of("scheme.yaml"), "按比列", "按比例"));
        assertThat(problems(Packs.of(List.of(), Packs.scheme(Packs.NUMBERS, methods))).stream()
                        .map(Problem::code)
                        .collect(Collectors.toSet()))
                .containsExactly("rules.method-none");
    }

    @Test
    void aMethodWithoutARuleIsToldWithItsLine() {
        Pack plain = Packs.of(List.of(), Packs.scheme(Packs.NUMBERS, Map.of("至少", "按比列", "至多", "断崖")));
        String text = "考核办法: 甲\n设置:\n  计分方法:\n    至少: 按比列  # 一种\n    至多: 断崖\n";
        Pack pack = new Pack(
                plain.name(), plain.hash(), plain.rules(), plain.scheme(), plain.tables(), plain.cases(), text);
        assertThat(problems(pack))
                .extracting(problem -> problem.source().toString())
                .containsExactlyInAnyOrder("scheme.yaml:4", "scheme.yaml:5");
    }

    @Test
    void withoutAnyNumberThereIsNothingToSuggest() {
        String rule = "规则「甲」\n标题：题\n依据：第一条\n当\n进度差低于【线】\n那么\n判定为「滞后」，理由「慢」\n结束\n";
        Pack pack = Packs.of(List.of(new Pack.RuleText("judge/x.dslr", rule)), Packs.scheme(Map.of(), Map.of()));
        assertThat(problems(pack))
                .containsExactly(Problem.of("rules.number-none", new io.kaohe.facts.Source("judge/x.dslr", 5, 7), "线"));
    }
}
