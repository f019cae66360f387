package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.render.AnnexPage;
import io.kaohe.report.Annex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules print}: the scheme's annex, of a pack or of an assessment. */
@Command(name = "print")
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class RulesPrintCommand implements Callable<Integer> {
    private static final int DECEMBER = 12;

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "目录", descriptionKey = "print-folder")
    private Path folder;

    @Option(names = "--period", paramLabel = "考核期", descriptionKey = "print-period")
    private @Nullable Period period;

    RulesPrintCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Arguments.folder(folder);
        boolean assessment = Files.exists(folder.resolve("assessment.yaml"));
        Annex annex =
                assessment ? ofAssessment() : new PackChoice(desk).given(folder).annex(null, day());
        desk.out().print(AnnexPage.render(desk.messages(), annex));
        return ExitCode.OK;
    }

    private Annex ofAssessment() {
        Library.Opened pack = new PackChoice(desk).of(folder, null);
        Assessment assessment = pack.read(folder);
        if (period != null && assessment.year() != period.year()) {
            throw UsageMistake.of("cli.period.year", period.toString(), Integer.toString(assessment.year()));
        }
        LocalDate day = period == null ? new Round(assessment.year(), DECEMBER).end() : day();
        return pack.annex(assessment, day);
    }

    private @Nullable LocalDate day() {
        return period == null ? null : Round.of(period).end();
    }
}
