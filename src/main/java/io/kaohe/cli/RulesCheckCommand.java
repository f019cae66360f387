package io.kaohe.cli;

import io.kaohe.facts.Source;
import io.kaohe.render.AmbiguityPage;
import io.kaohe.report.Check;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules check}: compiles a pack, and looks at what its rules would do together; runs no cases. */
@Command(name = "check")
final class RulesCheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    @Option(names = "--ambiguities", descriptionKey = "ambiguities")
    private boolean ambiguities;

    @Option(names = "--marks", paramLabel = "考核目录", descriptionKey = "marks")
    private @Nullable Path marks;

    RulesCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Library.Opened opened;
        try {
            opened = new PackChoice(desk).given(pack);
        } catch (InvalidInput invalid) {
            return refused(invalid);
        }
        if (ambiguities) {
            desk.out().print(AmbiguityPage.render(desk.messages(), opened.ambiguities()));
            return ExitCode.OK;
        }
        List<Remark> remarks = new ArrayList<>(opened.check());
        if (marks != null) {
            remarks.addAll(opened.check(opened.read(Arguments.folder(marks))));
        }
        remarks.forEach(remark -> desk.out().print(line(remark) + "\n"));
        long errors = remarks.stream().filter(remark -> remark.check().error()).count();
        if (!remarks.isEmpty()) {
            desk.out().print(desk.say("cli.remarks", remarks.size(), errors, remarks.size() - errors) + "\n");
        }
        if (errors == 0) {
            desk.out().print(desk.say("cli.rules", opened.rules().size()) + "\n");
        }
        return errors == 0 ? ExitCode.OK : ExitCode.RULES;
    }

    /** What does not compile, each with its number in the catalogue. */
    private int refused(InvalidInput invalid) {
        invalid.problems().forEach(problem -> desk.note(line(new Remark(Check.of(problem), problem))));
        desk.note(desk.say("cli.problems", invalid.problems().size()));
        return ExitCode.of(invalid.kind());
    }

    private String line(Remark remark) {
        Problem problem = remark.problem();
        Source place = problem.source();
        String severity = desk.say(remark.check().error() ? "cli.remark.error" : "cli.remark.hint");
        return place + " " + severity + " " + remark.check().code() + " "
                + desk.messages().say(problem.code(), problem.arguments());
    }
}
