package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked about an assessment: which, when, by which rules, and of whom. */
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class Inquiry {
    @Parameters(index = "0", paramLabel = "目录", descriptionKey = "dir")
    private Path folder;

    @Option(names = "--period", paramLabel = "考核期", required = true)
    private Period period;

    @Option(names = "--as-of", paramLabel = "日期")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "目录")
    private @Nullable Path rules;

    @Option(names = "--body", paramLabel = "单位")
    private @Nullable String body;

    /** Assesses the folder, or with {@code -} the document that is piped in. @throws UsageMistake when the folder is not there or the period is not one of the plan's year */
    Report report(Desk desk) {
        boolean piped = Arguments.piped(folder);
        if (!piped) {
            Arguments.folder(folder);
        }
        PackChoice choice = new PackChoice(desk);
        Library.Opened pack = piped ? choice.given(rules) : choice.of(folder, rules);
        Assessment assessment = piped ? pack.read(desk.piped()) : pack.read(folder);
        if (assessment.year() != period.year()) {
            throw UsageMistake.of("cli.period.year", period.toString(), Integer.toString(assessment.year()));
        }
        return pack.assess(assessment, Round.of(period), asOf);
    }

    /** The id of the body that was asked for; null for all. @throws UsageMistake when it is not in the report */
    @Nullable
    String body(Report report) {
        if (body == null) {
            return null;
        }
        Roster bodies = new Roster();
        for (BodyStanding standing : report.bodies()) {
            Body assessed = standing.body();
            bodies.add(assessed.id(), assessed.name());
        }
        return bodies.find(body, "body");
    }
}
