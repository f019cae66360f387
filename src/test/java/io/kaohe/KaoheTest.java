package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(standing.points()).isEqualTo("9.45");
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
        assertThat(city.score().judgeable().of()).isEqualTo(8);
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
}
