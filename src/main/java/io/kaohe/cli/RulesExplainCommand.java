package io.kaohe.cli;

import io.kaohe.render.RulePage;
import io.kaohe.report.RuleInfo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules explain}: one rule with its numbers and its cases. */
@Command(name = "explain")
final class RulesExplainCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "规则", descriptionKey = "rule")
    private String rule = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    @Option(names = "--drl", descriptionKey = "drl")
    private boolean drl;

    RulesExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Library.Opened opened = new PackChoice(desk).given(pack);
        Roster rules = new Roster();
        for (RuleInfo each : opened.rules().values()) {
            rules.add(each.id(), each.id().substring(each.id().lastIndexOf('/') + 1));
        }
        String id = rules.find(rule, "rule");
        desk.out().print(RulePage.render(desk.messages(), opened.explain(id).orElseThrow(), drl));
        return ExitCode.OK;
    }
}
