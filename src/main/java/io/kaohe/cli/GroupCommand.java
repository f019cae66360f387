package io.kaohe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kaohe} and {@code kaohe rules}, which only hold other commands. */
@Command
@SuppressWarnings("NullAway.Init") // picocli fills the specification
final class GroupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw UsageMistake.of("cli.command.missing")
                .list("cli.command.known", spec.subcommands().keySet());
    }
}
