package io.kaohe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaohe help}: the help of a command. Not picocli's own, which answers a wrong name in English. */
@Command(name = "help")
@SuppressWarnings("NullAway.Init") // picocli fills the specification
final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "命令", descriptionKey = "cmd")
    private final List<String> path = new ArrayList<>();

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String word : path) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw unknown(word, command.getSubcommands().keySet());
            }
            command = next;
        }
        command.usage(command.getOut());
        return ExitCode.OK;
    }

    /** What is said of a command that does not exist. */
    static UsageMistake unknown(String word, Set<String> known) {
        return UsageMistake.of("cli.command.unknown", word).near(word, known).list("cli.command.known", known);
    }
}
