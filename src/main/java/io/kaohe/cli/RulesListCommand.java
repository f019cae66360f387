package io.kaohe.cli;

import io.kaohe.render.Columns;
import io.kaohe.report.RuleInfo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules list}: id, title and clause of every rule, by id. */
@Command(name = "list")
final class RulesListCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    RulesListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns("lll");
        for (RuleInfo rule : new PackChoice(desk).given(pack).rules().values()) {
            columns.row(rule.id(), rule.title(), rule.clause());
        }
        columns.lines().forEach(line -> desk.out().print(line + "\n"));
        return ExitCode.OK;
    }
}
