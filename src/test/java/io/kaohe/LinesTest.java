package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is judged body by body is to the byte what is judged as a whole. */
class LinesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Kaohe KAOHE = Kaohe.shipped();
    private static final Pattern ASSESS =
            Pattern.compile("kaohe assess (\\S+) --period (\\S+)(?: --as-of (\\S+))?(?: --all)?$");

    @TempDir
    Path folder;

    static Stream<Arguments> assessments() throws IOException {
        List<Arguments> asked = new ArrayList<>();
        for (Path file : ExamplesTest.commands().toList()) {
            Matcher command = ASSESS.matcher(
                    Files.readAllLines(file, StandardCharsets.UTF_8).get(0));
            if (command.lookingAt()) {
                asked.add(Arguments.of(command.group(1), command.group(2), command.group(3)));
            }
        }
        return asked.stream();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyExampleHasTheSameTargetsAndBodiesInLines(String example, String period, @Nullable String asOf)
            throws IOException {
        Assessment assessment = KAOHE.read(Shell.project().resolve(example));
        Round round = Round.of(Period.parse(period).orElseThrow());
        same(assessment, round, asOf == null ? null : LocalDate.parse(asOf), null);
    }

    @Test
    void placesAndQuotasAreThoseOfAll() throws IOException {
        new Nation(70).write(folder, 9);
        Files.writeString(folder.resolve("scheme.yaml"), "设置:\n  名额:\n    优秀: {至多: 20%}\n", StandardCharsets.UTF_8);
        List<JsonNode> lines = same(KAOHE.read(folder), new Round(2022, 12), null, null);

        List<JsonNode> bodies = lines.stream().filter(line -> is(line, "body")).toList();
        assertThat(lines).hasSize(1 + 70 * 50 + 70);
        assertThat(bodies).hasSize(70);
        assertThat(bodies.stream()
                        .filter(line -> line.at("/grade/name").asText().equals("优秀")))
                .hasSizeBetween(1, 14);
    }

    @Test
    void onlyTheBodyThatWasAskedForIsWritten() throws IOException {
        Assessment assessment = KAOHE.read(Shell.project().resolve("examples/lishui-5g-2020"));
        assertThat(same(assessment, new Round(2020, 12), null, "liandu"))
                .extracting(line -> line.at("/body/id").asText())
                .containsExactly("", "liandu", "liandu");
    }

    @Test
    void theCommandWritesThemToAFileToo() throws IOException {
        String command = "kaohe assess examples/lishui-5g-2020 --period 2020 --format jsonl";
        Path file = folder.resolve("a.jsonl");
        assertThat(Shell.run(command + "=" + file)).isEqualTo(new Shell.Result("", "", 0));
        assertThat(Shell.run(command))
                .isEqualTo(new Shell.Result(Files.readString(file, StandardCharsets.UTF_8), "", 0));
    }

    @Test
    void aBodyThatIsNotThereIsToldBeforeAnythingIsWritten() {
        Shell.Result result = Shell.run("kaohe assess examples/lishui-5g-2020 --period 2020 --format jsonl --body 无此县");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("这次考核里没有单位「无此县」。");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void verdictsAreCountedOnTheWay() {
        String command = "kaohe assess examples/lishui-5g-2020 --period 2020 --fail-on 未完成 --format ";
        Shell.Result lines = Shell.run(command + "jsonl");
        Shell.Result text = Shell.run(command + "text");
        assertThat(lines.err()).isEqualTo(text.err());
        assertThat(lines.exit()).isEqualTo(text.exit()).isEqualTo(1);
    }

    @Test
    void whatPeersEarnIsKnownBeforeAnybodyIsPaidByIt() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(ShippedPack.files());
        String rule = "规则「平均」\n标题：没有数的得同类平均分\n依据：第八条\n当\n判定是「无法判定」\n那么\n得同类平均分\n结束\n";
        files.put("missing/peers.dslr", rule.getBytes(StandardCharsets.UTF_8));
        new Nation(70).write(folder, 9);
        Kaohe kaohe = Kaohe.load(files);
        List<JsonNode> lines = same(kaohe, kaohe.read(folder), new Round(2022, 12), null, null);

        assertThat(lines.stream()
                        .filter(line -> line.at("/target/verdict").asText().equals("undecidable")))
                .hasSize(67)
                .allMatch(line -> line.at("/target/awards/0/rule").asText().equals("missing/peers/平均"))
                .anyMatch(line -> !line.at("/target/awards/0/points").asText().equals("2.00"));
        assertThat(lines.stream().filter(line -> is(line, "body")))
                .allMatch(line -> line.at("/score/unjudged").asText().equals("0"));
    }

    private static List<JsonNode> same(
            Assessment assessment, Round round, @Nullable LocalDate asOf, @Nullable String body) throws IOException {
        return same(KAOHE, assessment, round, asOf, body);
    }

    private static List<JsonNode> same(
            Kaohe kaohe, Assessment assessment, Round round, @Nullable LocalDate asOf, @Nullable String body)
            throws IOException {
        StringWriter text = new StringWriter();
        boolean provisional = kaohe.assess(assessment, round, asOf, Format.lines(text, body));
        Report report = kaohe.assess(assessment, round, asOf);
        View view = new View(body, false, false);

        assertThat(provisional).isEqualTo(report.provisional());
        assertThat(text).hasToString(Format.LINES.render(report, view));
        List<JsonNode> read = new ArrayList<>();
        for (String line : text.toString().lines().toList()) {
            read.add(MAPPER.readTree(line));
        }
        assertThat(read).isEqualTo(expected(MAPPER.readTree(Format.JSON.render(report, view))));
        return read;
    }

    private static List<JsonNode> expected(JsonNode report) {
        List<JsonNode> lines = new ArrayList<>();
        lines.add(line("run").put("schemaVersion", "1").set("run", report.get("run")));
        for (JsonNode body : report.get("bodies")) {
            for (JsonNode target : body.get("targets")) {
                ObjectNode line = line("target");
                line.set("body", body.get("body"));
                lines.add(line.set("target", target));
            }
        }
        for (JsonNode body : report.get("bodies")) {
            ObjectNode line = line("body");
            line.setAll((ObjectNode) body);
            line.remove("targets");
            lines.add(line);
        }
        return lines;
    }

    private static ObjectNode line(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }

    private static boolean is(JsonNode line, String type) {
        return line.get("type").asText().equals(type);
    }
}
