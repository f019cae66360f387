package io.kaohe;

import io.kaohe.facts.Round;
import io.kaohe.report.Report;
import io.kaohe.report.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A host that embeds the library: started by {@link DistributionIT} on the jars that an embedder gets. */
final class EmbedProbe {
    private EmbedProbe() {}

    public static void main(String[] arguments) {
        Kaohe kaohe = Kaohe.shipped();
        Report report = kaohe.assess(kaohe.read(Path.of(arguments[0])), new Round(2022, 9), null);
        Verdict verdict = report.bodies().get(0).targets().stream()
                .filter(standing ->
                        standing.judgement().measurement().target().id().equals("004-006"))
                .map(standing -> Objects.requireNonNull(standing.judgement().verdict()))
                .findFirst()
                .orElseThrow();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(verdict.code());
    }
}
