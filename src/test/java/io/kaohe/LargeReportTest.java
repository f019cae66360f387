package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import java.io.IOException;
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

    @TempDir
    Path folder;

    /** The same bodies, a few of them alone and among others. */
    private List<BodyStanding> bodies(int count) throws IOException {
        Path nation = folder.resolve(Integer.toString(count));
        new Nation(count).write(nation, 1);
        return KAOHE.assess(KAOHE.read(nation), YEAR, null).bodies();
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
        List<BodyStanding> large = bodies(29);
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
        List<BodyStanding> large = bodies(29);
        List<BodyStanding> again = bodies(29);
        assertThat(large.parallelStream().map(BodyStanding::targets).toList())
                .isEqualTo(again.stream().map(BodyStanding::targets).toList());
    }
}
