package io.kaohe;

import io.kaohe.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands as a person types them, within this process. */
final class Shell {
    private Shell() {}

    /** What a command printed and answered. */
    record Result(String out, String err, int exit) {}

    /** Runs {@code kaohe …}; paths are relative to the project. */
    static Result run(String command) {
        List<String> words = List.of(command.trim().split(" +"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                words.subList(1, words.size()).toArray(new String[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
    }

    /** The project's folder. */
    static Path project() {
        return Path.of(System.getProperty("kaohe.basedir", "."));
    }
}
