package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Round;
import io.kaohe.load.Folders;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Reason;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A rule that pays by what peers earned says so where none of them earned anything. */
class NoPeersTest {
    private static final Reason TOLD = Reason.of("report.flag.no-peers", "missing/peers/同组平均");

    /** The shipped pack, by which who has no data is paid what peers earned. */
    static Kaohe byPeers() throws IOException {
        Path project = Shell.project();
        SortedMap<String, byte[]> pack =
                new TreeMap<>(Folders.of(project.resolve("rules")).files(""));
        pack.put(
                "missing/peers.dslr",
                Files.readAllBytes(project.resolve("examples/schemes/against-others/missing/peers.dslr")));
        return Kaohe.load(pack);
    }

    private static Report report() throws IOException {
        Kaohe kaohe = byPeers();
        return kaohe.assess(kaohe.read(Shell.project().resolve("examples/hard-cases")), new Round(2022, 12), null);
    }

    @Test
    void theReaderIsToldAtEachTargetThatTheRuleWouldHavePaid() throws IOException {
        Report report = report();
        List<Standing> told = report.bodies().stream()
                .map(BodyStanding::targets)
                .flatMap(List::stream)
                .filter(standing -> standing.judgement().measurement().flags().contains(TOLD))
                .toList();

        assertThat(told).hasSize(5).allMatch(Standing::open);
        assertThat(Format.TEXT.render(report, new View(null, true, false)))
                .contains("未报送    实际利用外资")
                .contains("；规则 missing/peers/同组平均 按同类平均给分，同类里没有一家有得分，没有给分\n");
    }
}
