package io.kaohe.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command as a process of its own: how long it took, and its peak memory where {@code /usr/bin/time} can tell. */
final class Started {
    private static final Path TIME = Path.of("/usr/bin/time");

    private final List<String> command;
    private final Path cache;
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> mebibytes = new ArrayList<>();

    /** @param cache the user's folder for what programs keep */
    Started(Path cache, List<String> command) {
        this.cache = cache;
        this.command = command;
    }

    static boolean tellsMemory() {
        return Files.isExecutable(TIME);
    }

    /** A Java of the version that runs this. */
    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs it once, and counts it. @throws IllegalStateException when it fails */
    void run() throws IOException, InterruptedException {
        once();
        System.out.println(Numbers.words(milliseconds.get(milliseconds.size() - 1)) + " ms " + command.get(0));
    }

    /** Runs it once, and forgets what that took. */
    void warm() throws IOException, InterruptedException {
        once();
        milliseconds.clear();
        mebibytes.clear();
    }

    private void once() throws IOException, InterruptedException {
        Path peak = Files.createTempFile("peak", "");
        Path said = Files.createTempFile("said", "");
        List<String> words = new ArrayList<>();
        if (tellsMemory()) {
            words.addAll(List.of(TIME.toString(), "-f", "%M", "-o", peak.toString()));
        }
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", cache.toString()));
        long began = System.nanoTime();
        int exit = builder.start().waitFor();
        milliseconds.add((System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        if (exit != 0) {
            throw new IllegalStateException(
                    command + " ended with " + exit + ": " + Files.readString(said, StandardCharsets.UTF_8));
        }
        if (tellsMemory()) {
            mebibytes.add(Double.parseDouble(
                            Files.readString(peak, StandardCharsets.UTF_8).strip())
                    / 1024);
        }
        Files.delete(peak);
        Files.delete(said);
    }

    Numbers wall() {
        return new Numbers(milliseconds);
    }

    /** In mebibytes. */
    Numbers peak() {
        return new Numbers(mebibytes);
    }
}
