package io.kaohe.cli;

import io.kaohe.facts.Answering;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    /** For picocli to fill. */
    Inquiry() {}

    Inquiry(Path folder, Period period, @Nullable LocalDate asOf, @Nullable Path rules, @Nullable String body) {
        this.folder = folder;
        this.period = period;
        this.asOf = asOf;
        this.rules = rules;
        this.body = body;
    }

    /** What was read, to be judged. */
    record Read(
            Library.Opened pack,
            Assessment assessment,
            Round round,
            @Nullable LocalDate asOf) {
        Report report() {
            return pack.assess(assessment, round, asOf);
        }

        /** Judges it body by body; answers whether the report is provisional. */
        boolean report(Recipient recipient) {
            return pack.assess(assessment, round, asOf, recipient);
        }

        /** Those of whom there is something to report. */
        List<Body> bodies() {
            Answering answering = new Answering(assessment.plan().targets());
            return assessment.bodies().stream()
                    .filter(body ->
                            body.assessedOn(round.end()) && !answering.of(body).isEmpty())
                    .toList();
        }
    }

    /** Assesses the folder, or with {@code -} the document that is piped in. @throws UsageMistake when the folder is not there or the period is not one of the plan's year */
    Report report(Desk desk) {
        return read(desk).report();
    }

    /** Reads the folder, or with {@code -} the document that is piped in. @throws UsageMistake when the folder is not there or the period is not one of the plan's year */
    Read read(Desk desk) {
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
        return new Read(pack, assessment, Round.of(period), asOf);
    }

    /** The id of the body that was asked for; null for all. @throws UsageMistake when it is not in the report */
    @Nullable
    String body(Report report) {
        return body(report.bodies().stream().map(BodyStanding::body).toList());
    }

    /** The id of the body that was asked for; null for all. @throws UsageMistake when it is not one of these */
    @Nullable
    String body(List<Body> assessed) {
        if (body == null) {
            return null;
        }
        Roster bodies = new Roster();
        assessed.forEach(each -> bodies.add(each.id(), each.name()));
        return bodies.find(body, "body");
    }
}
