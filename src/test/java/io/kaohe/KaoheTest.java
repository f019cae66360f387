package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import io.kaohe.render.Messages;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KaoheTest {
    private static final Path EXAMPLE = Shell.project().resolve("examples/xiangxi-2022");

    private static Standing target(Report report, String id) {
        return report.bodies().get(0).targets().stream()
                .filter(standing ->
                        standing.judgement().measurement().target().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report xiangxi(int month) {
        Kaohe kaohe = Kaohe.shipped();
        return kaohe.assess(kaohe.read(EXAMPLE), new Round(2022, month), null);
    }

    @Test
    void outputAtTheThirdQuarterIsBehind() {
        Standing standing = target(xiangxi(9), "004-006");
        assertThat(standing.judgement().verdict()).isEqualTo(Verdict.BEHIND);
        Measurement measurement = standing.judgement().measurement();
        assertThat(measurement.value(Quantity.COMPLETION))
                .isEqualTo(new Fraction(new BigDecimal(156), new BigDecimal(220)));
        assertThat(measurement.value(Quantity.PACE_RATIO))
                .isEqualTo(new Fraction(new BigDecimal(156), new BigDecimal(165)));
        assertThat(standing.points()).isEqualTo("1.66");
    }

    @Test
    void shareAtTheYearsEndIsMissedUnrounded() {
        Standing standing = target(xiangxi(12), "004-007");
        assertThat(standing.judgement().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(standing.judgement().measurement().value(Quantity.ACTUAL))
                .isEqualTo(new Fraction(new BigDecimal("71.5"), new BigDecimal("817.5")));
    }

    @Test
    void headlineSaysHowLittleCouldBeJudged() {
        BodyStanding city = xiangxi(9).bodies().get(0);
        assertThat(city.enough()).isFalse();
        assertThat(city.score().judged()).isNull();
        assertThat(city.rank()).isNull();
        assertThat(city.score().judgeable().count()).isEqualTo(1);
        assertThat(city.score().judgeable().of()).isEqualTo(79);
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void bytesGiveTheSameReportAsFolders() throws IOException {
        Kaohe fromBytes = Kaohe.load(bytes(Shell.project().resolve("rules")));
        Report report = fromBytes.assess(fromBytes.read(bytes(EXAMPLE)), new Round(2022, 9), null);
        assertThat(report).isEqualTo(xiangxi(9));
    }

    @Test
    void manyThreadsGetTheSameReport() throws InterruptedException, ExecutionException {
        Kaohe kaohe = Kaohe.shipped();
        Assessment assessment = kaohe.read(EXAMPLE);
        Report expected = kaohe.assess(assessment, new Round(2022, 9), null);
        Callable<Report> once = () -> kaohe.assess(assessment, new Round(2022, 9), null);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Report>> reports = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                reports.add(threads.submit(once));
            }
            for (Future<Report> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, byte[]> pack(String file, String from, String to) throws IOException {
        Map<String, byte[]> files = bytes(Shell.project().resolve("rules"));
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static List<String> lines(InvalidInput input) {
        Messages messages = Messages.load();
        return input.problems().stream().map(messages::line).toList();
    }

    @Test
    void numberWithoutAValueOnTheRoundsLastDayIsToldBeforeAnythingIsJudged() throws IOException {
        Kaohe kaohe = Kaohe.load(pack("scheme.yaml", "封顶: {值: 120%,", "封顶: {值: 120%, 自: 2023-01-01,"));
        assertThatThrownBy(() -> kaohe.assess(kaohe.read(EXAMPLE), new Round(2022, 9), null))
                .isInstanceOfSatisfying(InvalidInput.class, input -> {
                    assertThat(input.kind()).isEqualTo(InvalidInput.Kind.RULES);
                    assertThat(lines(input))
                            .containsExactly("scheme.yaml:4:7 【封顶】在 2022-09-30 没有值：规则要用它，写明的起止日期都不含这一天。请补上那一天的值。");
                });
    }

    @Test
    void mistakesInRulesAreToldTogetherWithThoseInTables() throws IOException {
        Map<String, byte[]> files = pack("tables/place-steps.csv", "2,95%", "2,abc");
        files.put("judge/more.dslr", "规则「甲」\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Kaohe.load(files))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(lines(input))
                                .extracting(line -> line.substring(0, line.indexOf(' ')))
                                .containsOnly("judge/more.dslr:1:1", "tables/place-steps.csv:4:3"));
    }

    /** Each file's rules the other way round; only the pack's hash may tell. */
    @Test
    void orderOfTheRulesChangesNothing() throws IOException {
        Map<String, byte[]> files = bytes(Shell.project().resolve("rules"));
        files.replaceAll((path, bytes) -> path.endsWith(".dslr") ? turned(bytes) : bytes);
        Kaohe turned = Kaohe.load(files);
        for (int month : List.of(9, 12)) {
            Report report = turned.assess(turned.read(EXAMPLE), new Round(2022, month), null);
            assertThat(report.run().packHash())
                    .isNotEqualTo(xiangxi(month).run().packHash());
            assertThat(report.bodies()).isEqualTo(xiangxi(month).bodies());
            assertThat(report.rules()).isEqualTo(xiangxi(month).rules());
        }
    }

    private static byte[] turned(byte[] file) {
        List<String> rules =
                new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("(?<=\n结束\n)", -1)));
        Collections.reverse(rules);
        return String.join("\n", rules).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void roundOfAnotherYearIsRefused() {
        Kaohe kaohe = Kaohe.shipped();
        Assessment assessment = kaohe.read(EXAMPLE);
        assertThatThrownBy(() -> kaohe.assess(assessment, new Round(2021, 9), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("round 2021Q3 of an assessment of 2022");
    }
}
