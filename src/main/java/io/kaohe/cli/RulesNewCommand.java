package io.kaohe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules new}: a rule to begin with, and its cases. */
@Command(name = "new")
final class RulesNewCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "编号", descriptionKey = "new-rule")
    private String rule = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "目录", descriptionKey = "pack")
    private @Nullable Path pack;

    RulesNewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        RuleName name = RuleName.parse(rule);
        Path folder = new PackChoice(desk).folder(pack);
        Map<String, String> files = desk.library().draft(folder, name);
        write(folder, files);
        desk.out().print(desk.say("cli.new.written", name.id()) + "\n");
        files.keySet().forEach(file -> desk.out().print("  " + file + "\n"));
        desk.out().print(desk.say("cli.new.next", name.id(), pack == null ? "" : " " + pack) + "\n");
        return ExitCode.OK;
    }

    private static void write(Path folder, Map<String, String> files) {
        try {
            Map<String, byte[]> contents = new LinkedHashMap<>();
            files.forEach((path, text) -> contents.put(path, Appended.bytes(text)));
            FileSet.write(folder, contents);
        } catch (IOException e) {
            throw UsageMistake.of("cli.new.failed", folder.toString());
        }
    }
}
