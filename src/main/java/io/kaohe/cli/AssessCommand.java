package io.kaohe.cli;

import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.Report;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    private final Inquiry inquiry;

    @Option(names = "--format", paramLabel = "格式[=文件]")
    private final List<Output> formats;

    @Option(names = "--fail-on", paramLabel = "判定")
    private final List<Verdict> failOn;

    @Option(names = "--all")
    private boolean all;

    /** For picocli to fill. */
    AssessCommand(Desk desk) {
        this(desk, new Inquiry(), new ArrayList<>(), new ArrayList<>(), false);
    }

    AssessCommand(Desk desk, Inquiry inquiry, List<Output> formats, List<Verdict> failOn, boolean all) {
        this.desk = desk;
        this.inquiry = inquiry;
        this.formats = formats;
        this.failOn = failOn;
        this.all = all;
    }

    @Override
    public Integer call() {
        Outputs<Output> outputs = new Outputs<>(formats.isEmpty() ? List.of(Output.parse("text")) : formats);
        Inquiry.Read read = inquiry.read(desk);
        Output only = outputs.outputs().get(0);
        if (outputs.outputs().size() == 1 && only.format() == Format.LINES) {
            return lines(read, only);
        }
        Report report = read.report();
        String body = inquiry.body(report);
        outputs.write(
                output -> text(report, output, body),
                output -> Format.pages(report, new View(body, all, false)),
                desk.out());
        Found found = new Found(failOn, body);
        report.bodies().forEach(found::add);
        return code(found, report.provisional());
    }

    /** Nothing but lines is asked for: they are written while the assessment goes on. */
    private int lines(Inquiry.Read read, Output output) {
        LinesOutput lines = new LinesOutput(read, inquiry.body(read.bodies()), failOn);
        boolean provisional = lines.write(output.file(), desk.out());
        return code(lines.found(), provisional);
    }

    private int code(Found found, boolean provisional) {
        int verdict = found.code(desk);
        return provisional ? provisional(desk) : verdict;
    }

    private String text(Report report, Output output, @Nullable String body) {
        boolean colour = output.file() == null && desk.surroundings().colour();
        return output.format().render(report, new View(body, all, colour));
    }

    /** Says that some target or part had no rule or more than one. */
    static int provisional(Desk desk) {
        desk.note(desk.say("cli.provisional"));
        return ExitCode.PROVISIONAL;
    }
}
