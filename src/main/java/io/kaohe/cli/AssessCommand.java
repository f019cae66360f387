package io.kaohe.cli;

import io.kaohe.render.View;
import io.kaohe.report.Report;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaohe assess}: the report on a round. */
@Command(
        name = "assess",
        customSynopsis = {
            "kaohe assess 目录|- --period 考核期 [--as-of 日期] [--rules 目录] [--body 单位]",
            "                   [--format 格式[=文件]]... [--fail-on 判定]... [--all]"
        })
final class AssessCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final Inquiry inquiry = new Inquiry();

    @Option(names = "--format", paramLabel = "格式[=文件]")
    private final List<Output> formats = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "判定")
    private final List<Verdict> failOn = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    AssessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Outputs<Output> outputs = new Outputs<>(formats.isEmpty() ? List.of(Output.parse("text")) : formats);
        Report report = inquiry.report(desk);
        String body = inquiry.body(report);
        outputs.write(output -> text(report, output, body), desk.out());
        int verdict = verdict(report, body);
        return report.provisional() ? provisional(desk) : verdict;
    }

    private String text(Report report, Output output, @Nullable String body) {
        boolean colour = output.file() == null && desk.surroundings().colour();
        return output.format().render(report, new View(body, all, colour));
    }

    /** What {@code --fail-on} makes of the bodies that were asked for. */
    private int verdict(Report report, @Nullable String body) {
        List<Verdict> found = report.bodies().stream()
                .filter(standing -> body == null || standing.body().id().equals(body))
                .flatMap(standing -> standing.targets().stream())
                .map(standing -> standing.judgement().verdict())
                .filter(failOn::contains)
                .toList();
        if (found.isEmpty()) {
            return ExitCode.OK;
        }
        String counts = EnumSet.copyOf(found).stream()
                .map(verdict -> desk.say("cli.verdict.count", verdict.chinese(), count(found, verdict)))
                .collect(Collectors.joining("、"));
        desk.note(desk.say("cli.verdict.found", counts));
        return ExitCode.VERDICT;
    }

    private static long count(List<Verdict> found, Verdict wanted) {
        return found.stream().filter(verdict -> verdict == wanted).count();
    }

    /** Says that some target or part had no rule or more than one. */
    static int provisional(Desk desk) {
        desk.note(desk.say("cli.provisional"));
        return ExitCode.PROVISIONAL;
    }
}
