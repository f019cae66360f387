package io.kaohe.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Does what people do most, for {@link WarmCommand}. It takes the pack in the jar, which is compiled: a compiler's classes must
 * not be among those that are kept, for Java 17 crashes when it keeps them.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Runs every command to its end, and exits with 0 when each came to a good one. */
    public static void main(String[] args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        Path examples = Path.of(System.getProperty("kaohe.home"), "examples");
        String story = examples.resolve("xiangxi-2022").toString();
        List<List<String>> commands = List.of(
                List.of("assess", story, "--period", "2022Q3"),
                List.of("assess", story, "--period", "2022Q3", "--format", "json"),
                List.of("assess", examples.resolve("lishui-5g-2020").toString(), "--period", "2020"),
                List.of("explain", story, "004-006", "--period", "2022Q3"),
                List.of("rules", "list"));
        boolean good = commands.stream().allMatch(words -> run(words) == ExitCode.OK);
        System.exit(good ? ExitCode.OK : ExitCode.FAILURE);
    }

    private static int run(List<String> words) {
        return Main.begin(
                words.toArray(new String[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Surroundings.plain());
    }
}
