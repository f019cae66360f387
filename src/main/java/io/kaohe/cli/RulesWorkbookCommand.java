package io.kaohe.cli;

import io.kaohe.render.CaseTree;
import io.kaohe.report.TestReport;
import io.kaohe.report.Worksheet;
import io.kaohe.workbook.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules workbook}: the tables of a pack or an assessment as one workbook, and back. */
@Command(
        name = "workbook",
        customSynopsis = {
            "kaohe rules workbook 目录 --to 工作簿",
            "      kaohe rules workbook 目录 --try 工作簿",
            "      kaohe rules workbook 目录 --from 工作簿"
        })
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class RulesWorkbookCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "目录", descriptionKey = "workbook-folder")
    private Path folder;

    @Option(names = "--to", paramLabel = "工作簿", descriptionKey = "workbook-to")
    private @Nullable Path to;

    @Option(names = "--try", paramLabel = "工作簿", descriptionKey = "workbook-try")
    private @Nullable Path tried;

    @Option(names = "--from", paramLabel = "工作簿", descriptionKey = "workbook-from")
    private @Nullable Path from;

    RulesWorkbookCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Arguments.folder(folder);
        if (Stream.of(to, tried, from).filter(Objects::nonNull).count() != 1) {
            throw UsageMistake.of("cli.workbook.way", "--to", "--try", "--from");
        }
        return to == null ? read(Objects.requireNonNull(from == null ? tried : from)) : write(to);
    }

    private int write(Path file) {
        if (Files.exists(file)) {
            throw UsageMistake.of("cli.workbook.exists", file.toString());
        }
        List<Worksheet> sheets = desk.library().sheets(folder);
        if (sheets.isEmpty()) {
            throw UsageMistake.of("cli.workbook.none", folder.toString());
        }
        try (WholeFile whole = WholeFile.prepare(file, WorkbookFile.write(sheets))) {
            whole.publish();
        } catch (IOException e) {
            throw UsageMistake.of("cli.file.failed", file.toString());
        }
        String names = String.join("、", sheets.stream().map(Worksheet::name).toList());
        desk.out().print(desk.say("cli.workbook.written", file, names) + "\n");
        return ExitCode.OK;
    }

    private int read(Path file) {
        boolean assessment = Files.exists(folder.resolve("assessment.yaml"));
        List<Worksheet> sheets = WorkbookFile.read(file.toString(), bytes(file));
        Library.Opened pack = assessment ? new PackChoice(desk).of(folder, null) : null;
        Library.TakenOver taken = desk.library().takeOver(folder, pack, sheets);
        TestReport report = new TestReport(taken.trials(), null, null);
        if (!taken.trials().isEmpty()) {
            desk.out().print(CaseTree.render(desk.messages(), report, true));
        }
        if (from == null) {
            say(taken, "cli.workbook.would");
            return report.passed() ? ExitCode.OK : ExitCode.RULES;
        }
        if (!report.passed()) {
            desk.note(desk.say("cli.workbook.failed"));
            return ExitCode.RULES;
        }
        try {
            FileSet.write(folder, taken.files());
        } catch (IOException e) {
            throw UsageMistake.of("cli.new.failed", folder.toString());
        }
        say(taken, "cli.workbook.changed");
        return ExitCode.OK;
    }

    private void say(Library.TakenOver taken, String code) {
        boolean same = taken.files().isEmpty();
        desk.out()
                .print(desk.say(same ? "cli.workbook.same" : code, taken.files().size()) + "\n");
        taken.files().keySet().forEach(path -> desk.out().print("  " + path + "\n"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw UsageMistake.of("cli.unreadable", file.toString());
        }
    }
}
