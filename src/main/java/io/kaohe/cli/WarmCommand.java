package io.kaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * {@code kaohe warm}: has another Java do what people do most, and keep the classes that it loaded for the launcher to begin
 * with.
 */
@Command(name = "warm")
final class WarmCommand implements Callable<Integer> {
    private final Desk desk;

    WarmCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path home = desk.surroundings().home();
        if (home == null || !Files.isDirectory(home.resolve("lib"))) {
            throw UsageMistake.of("cli.warm.home");
        }
        try {
            make(home.toRealPath());
        } catch (IOException e) {
            throw UsageMistake.of("cli.warm.failed", home.resolve("lib").toString());
        }
        desk.out().print(desk.say("cli.warm.done") + "\n");
        return ExitCode.OK;
    }

    private static void make(Path home) throws IOException, InterruptedException {
        Path log = Files.createTempFile("kaohe", ".log");
        try (Archive archive = Archive.of(home)) {
            Process java = new ProcessBuilder(command(home, archive))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (java.waitFor() != 0) {
                throw new IOException("the rehearsal failed");
            }
            archive.publish();
        } finally {
            Files.delete(log);
        }
    }

    /** The flags and the class path must be those of the launcher, or Java cannot use what is made here. */
    private static List<String> command(Path home, Archive archive) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:ArchiveClassesAtExit=" + archive.unfinished(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dkaohe.home=" + home,
                "-cp",
                libraries(home),
                Rehearsal.class.getName());
    }

    private static String libraries(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            List<String> jars = files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
            return jars.stream().collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
