package io.kaohe.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaohe.facts.Source;
import io.kaohe.render.Messages;
import io.kaohe.report.Check;
import io.kaohe.report.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue's chapters on settings and on what a check finds. */
final class CatalogueChecks {
    private static final Path BASE = Path.of(System.getProperty("kaohe.basedir", "."));
    private static final Path TESTS = BASE.resolve("src/test/resources");

    private final CatalogueWords words;
    private final Messages messages = Messages.load();
    private final List<String> lines = new ArrayList<>();

    CatalogueChecks(CatalogueWords words) {
        this.words = words;
    }

    List<String> lines() throws IOException {
        lines.addAll(List.of("## 六、考核办法的设置", "", "写在 `scheme.yaml` 里；考核文件夹里另写一份的，逐项盖过规则包的。", ""));
        for (String setting : settings()) {
            lines.addAll(List.of("### " + setting, "", words.say("设置." + setting) + "。", "", "```yaml"));
            words.say("设置." + setting + ".例").lines().forEach(lines::add);
            lines.addAll(List.of("```", ""));
        }
        checks();
        return lines;
    }

    /** The keys of a scheme.yaml, those under 设置 by themselves. */
    static List<String> settings() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Files.readString(
                        BASE.resolve("src/main/resources/io/kaohe/schema/scheme.schema.json"), StandardCharsets.UTF_8));
        List<String> keys = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(keys::add);
        keys.remove("设置");
        schema.get("properties").get("设置").get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private void checks() throws IOException {
        Map<Check, String> examples = examples();
        lines.addAll(List.of(
                "## 七、检查意见", "", "`kaohe rules check 规则目录` 给出的意见，每种一个编号，编号不变。有错误的规则包不要用，退出码是 4；提示请看一眼，有意的可以不管。", ""));
        lines.addAll(List.of("| 编号 | 轻重 | 意见 |", "|---|---|---|"));
        for (Check check : Check.values()) {
            lines.add("| [" + check.code() + "](#" + check.code() + ") | " + severity(check) + " | "
                    + words.say("检查." + check.code()) + " |");
        }
        for (Check check : Check.values()) {
            lines.addAll(List.of(
                    "",
                    "### <a id=\"" + check.code() + "\"></a>" + check.code() + " " + words.say("检查." + check.code()),
                    "",
                    "```",
                    examples.getOrDefault(check, "（没有例子）"),
                    "```"));
        }
        lines.add("");
    }

    static String severity(Check check) {
        return check.error() ? "错误" : "提示";
    }

    /** A line that the check says, from the tests that hold it. */
    Map<Check, String> examples() throws IOException {
        Map<Check, String> examples = new EnumMap<>(Check.class);
        for (Path file : files("broken-rules")) {
            for (String line :
                    text(file).split("\n----\n", 2)[0].lines().skip(1).toList()) {
                Problem problem = problem(line);
                Check check = Check.of(problem);
                examples.putIfAbsent(
                        check,
                        problem.source() + " " + severity(check) + " " + check.code() + " "
                                + messages.say(problem.code(), problem.arguments()));
            }
        }
        for (Path file : files("lint")) {
            text(file)
                    .split("----\n", 2)[0]
                    .lines()
                    .filter(line -> line.contains(file.getFileName().toString().substring(0, 4)))
                    .forEach(line -> Stream.of(Check.values())
                            .filter(check -> line.contains(" " + check.code() + " "))
                            .forEach(check -> examples.putIfAbsent(check, line)));
        }
        given(examples, Check.DATES, "broken/load.number.gap/expected.txt");
        given(examples, Check.FILES, "broken/load.table.order/expected.txt");
        given(examples, Check.MARKS, "lint-marks.txt");
        return examples;
    }

    private static void given(Map<Check, String> examples, Check check, String file) throws IOException {
        String said = text(TESTS.resolve(file)).lines().findFirst().orElse("");
        String sign = severity(check) + " " + check.code();
        examples.put(check, said.contains(sign) ? said : said.replaceFirst(" ", " " + sign + " "));
    }

    /** {@code file:line:column code argument|argument}. */
    private static Problem problem(String line) {
        String[] parts = line.split(" ", 3);
        List<String> arguments =
                parts.length < 3 || parts[2].isEmpty() ? List.of() : Arrays.asList(parts[2].split("\\|", -1));
        String[] place = parts[0].split(":", -1);
        Source source = place.length < 3
                ? Source.of(parts[0])
                : new Source(place[0], Integer.parseInt(place[1]), Integer.parseInt(place[2]));
        return new Problem(parts[1], source, arguments);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TESTS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
