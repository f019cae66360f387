package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Standing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large report assesses the targets of a body again when somebody reads them: nobody can tell it from a small one. */
class LargeReportTest {
    private static final Kaohe KAOHE = Kaohe.shipped();
    private static final Round YEAR = new Round(2022, 12);
    private static final int FEW = 18;
    private static final int MANY = 29;

    @TempDir
    Path folder;

    /** The same bodies, a few of them alone and among others. */
    private List<BodyStanding> bodies(int count) throws IOException {
        return bodies(KAOHE, count);
    }

    private List<BodyStanding> bodies(Kaohe kaohe, int count) throws IOException {
        Path nation = folder.resolve(Integer.toString(count));
        new Nation(count).write(nation, 1);
        Assessment assessment = kaohe.read(nation);
        assertThat(new Measuring(assessment, YEAR, null).few()).isEqualTo(count == FEW);
        return kaohe.assess(assessment, YEAR, null).bodies();
    }

    /** Everything that is said of each target, but for whom else it was given to. */
    private static List<List<Object>> said(BodyStanding body) {
        return body.targets().stream()
                .map(one -> {
                    Judgement judgement = one.judgement();
                    Measurement measured = judgement.measurement();
                    return Arrays.<Object>asList(
                            measured.target().id(),
                            measured.state(),
                            measured.missing(),
                            measured.quantities(),
                            measured.facts(),
                            measured.steps(),
                            measured.flags(),
                            judgement.verdict(),
                            judgement.rule(),
                            judgement.reason(),
                            one.marks(),
                            one.awards(),
                            one.ceiling(),
                            one.review());
                })
                .toList();
    }

    @Test
    void targetsAreThoseOfASmallReport() throws IOException {
        List<BodyStanding> small = bodies(FEW);
        List<BodyStanding> large = bodies(MANY);
        for (int at = FEW - 1; at >= 0; at--) {
            BodyStanding one = large.get(at);
            BodyStanding same = small.get(at);
            assertThat(one.score()).isEqualTo(same.score());
            assertThat(one.review()).isEqualTo(same.review());
            assertThat(one.tallies()).isEqualTo(same.tallies());
            assertThat(said(one)).isEqualTo(said(same)).hasSize(50);
            assertThat(one.ledger()).isEqualTo(same.ledger()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void targetsAreReadByManyThreads() throws IOException {
        List<BodyStanding> large = bodies(MANY);
        List<BodyStanding> again = bodies(MANY);
        assertThat(large.parallelStream().map(BodyStanding::targets).toList())
                .isEqualTo(again.stream().map(BodyStanding::targets).toList());
    }

    /** What peers earned on the mean, of whom some are forgotten by then, is what was paid before. */
    @Test
    void whatPeersEarnedIsPaidAgain() throws IOException {
        int filled = 0;
        for (BodyStanding body : bodies(NoPeersTest.byPeers(), MANY)) {
            assertThat(body.targets().stream().map(Standing::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(body.score().points());
            filled += (int) body.targets().stream().filter(Standing::filled).count();
        }
        assertThat(filled).isGreaterThan(MANY / 2);
    }
}
