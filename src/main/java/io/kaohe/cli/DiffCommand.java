package io.kaohe.cli;

import io.kaohe.impact.Difference;
import io.kaohe.render.ImpactFormat;
import io.kaohe.report.Comparison;
import io.kaohe.report.Edition;
import io.kaohe.verify.EditionReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe diff}: two reports held against each other. */
@Command(name = "diff", customSynopsis = "kaohe diff 前一份报告 后一份报告 [--format 格式[=文件]]...")
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class DiffCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "前一份报告", descriptionKey = "diff-before")
    private Path before;

    @Parameters(index = "1", paramLabel = "后一份报告", descriptionKey = "diff-after")
    private Path after;

    @Option(names = "--format", paramLabel = "格式[=文件]", descriptionKey = "impact-format")
    private final List<ImpactOutput> formats = new ArrayList<>();

    DiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Outputs<ImpactOutput> outputs =
                new Outputs<>(formats.isEmpty() ? List.of(new ImpactOutput(ImpactFormat.TEXT, null)) : formats);
        Comparison comparison = Difference.between(read(before), read(after));
        outputs.write(output -> output.format().render(comparison), desk.out());
        return ExitCode.OK;
    }

    private static Edition read(Path report) {
        return EditionReader.read(ReportFile.bytes(report), report.toString());
    }
}
