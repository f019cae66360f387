package io.kaohe.cli;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe explain}: how one target came to its verdict and points. */
@Command(
        name = "explain",
        customSynopsis = {
            "kaohe explain 目录 目标 --period 考核期 [--as-of 日期] [--rules 目录]",
            "                    [--body 单位] [--format 格式[=文件]]..."
        })
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class ExplainCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final Inquiry inquiry = new Inquiry();

    @Parameters(index = "1", paramLabel = "目标", descriptionKey = "target")
    private String target;

    @Option(names = "--format", paramLabel = "格式[=文件]", descriptionKey = "explain-format")
    private final List<ExplanationOutput> formats = new ArrayList<>();

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Outputs<ExplanationOutput> outputs =
                new Outputs<>(formats.isEmpty() ? List.of(ExplanationOutput.parse("text")) : formats);
        Report report = inquiry.report(desk);
        String body = inquiry.body(report);
        String found = targets(report, body).find(target, "target");
        outputs.write(output -> output.format().render(report, found, body), desk.out());
        return report.provisional() ? AssessCommand.provisional(desk) : ExitCode.OK;
    }

    /** The targets of the bodies that were asked for, which a user may name by their indicator too. */
    private static Roster targets(Report report, @Nullable String body) {
        Roster targets = new Roster();
        for (BodyStanding bodyStanding : report.bodies()) {
            if (body == null || bodyStanding.body().id().equals(body)) {
                for (Standing standing : bodyStanding.targets()) {
                    Measurement measured = standing.judgement().measurement();
                    targets.add(measured.target().id(), measured.indicator().name());
                }
            }
        }
        return targets;
    }
}
