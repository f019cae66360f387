package io.kaohe.cli;

import io.kaohe.facts.Source;
import io.kaohe.report.CaseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules test}: runs the cases beside the rules. */
@Command(name = "test")
final class RulesTestCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    RulesTestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<CaseResult> results = new PackChoice(desk).given(pack).test();
        List<CaseResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        failed.forEach(this::print);
        String summary = desk.say("cli.cases", results.size(), results.size() - failed.size(), failed.size());
        desk.out().print(summary + "\n");
        return failed.isEmpty() ? ExitCode.OK : ExitCode.RULES;
    }

    private void print(CaseResult result) {
        Source source = result.ruleCase().source();
        desk.out()
                .print(new Source(source.file(), source.line(), 0) + " "
                        + result.ruleCase().name() + "\n");
        for (CaseResult.Difference difference : result.differences()) {
            String words =
                    desk.say("cli.case.difference", difference.key(), difference.expected(), difference.actual());
            desk.out().print("  " + words + "\n");
        }
    }
}
