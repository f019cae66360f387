package io.kaohe.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules check}: compiles a pack and runs nothing. */
@Command(name = "check")
final class RulesCheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    RulesCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int count = new PackChoice(desk).given(pack).rules().size();
        desk.out().print(desk.say("cli.rules", count) + "\n");
        return ExitCode.OK;
    }
}
