package io.kaohe.cli;

import io.kaohe.render.CaseTree;
import io.kaohe.render.JsonCases;
import io.kaohe.report.TestReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules test}: runs the cases beside the rules. */
@Command(
        name = "test",
        customSynopsis = {
            "kaohe rules test [目录] [--only 文字] [--all] [--needed] [--matters]",
            "                 [--format 格式[=文件]]"
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    @Option(names = "--only", paramLabel = "文字", descriptionKey = "only")
    private @Nullable String only;

    @Option(names = "--all", descriptionKey = "all-cases")
    private boolean all;

    @Option(names = "--needed", descriptionKey = "needed")
    private boolean needed;

    @Option(names = "--matters", descriptionKey = "matters")
    private boolean matters;

    @Option(names = "--format", paramLabel = "格式[=文件]", descriptionKey = "case-format")
    private TextOrJson format = new TextOrJson(TextOrJson.Form.TEXT, null);

    RulesTestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Outputs<TextOrJson> outputs = new Outputs<>(List.of(format));
        Library.Opened opened = new PackChoice(desk).given(pack);
        Library.Tested tested = opened.test();
        CaseChoice choice = new CaseChoice(tested.results(), opened.rules().keySet(), only);
        TestReport report = new TestReport(
                choice.cases(),
                needed ? tested.needs(choice.rules()) : null,
                matters ? tested.holds(choice.rules()) : null);
        outputs.write(output -> text(output, report), desk.out());
        return report.passed() ? ExitCode.OK : ExitCode.RULES;
    }

    private String text(TextOrJson output, TestReport report) {
        return switch (output.form()) {
            case TEXT -> CaseTree.render(desk.messages(), report, all);
            case JSON -> JsonCases.render(report);
        };
    }
}
