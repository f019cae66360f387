package io.kaohe.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Where a report goes: at most once to standard output, and to files.
 *
 * @param <O> what is asked for
 * @param outputs in the order of the command line
 */
record Outputs<O extends Destined>(List<O> outputs) {
    /** Copies the list. @throws UsageMistake when not all of them could be written */
    Outputs {
        outputs = List.copyOf(outputs);
        if (outputs.stream().filter(output -> output.file() == null).count() > 1) {
            throw UsageMistake.of("cli.format.stdout");
        }
        Set<Path> seen = new HashSet<>();
        for (O output : outputs) {
            Path file = output.file();
            if (file != null && !seen.add(output.folder() ? folder(file) : writable(file))) {
                throw UsageMistake.of("cli.format.same", file.toString());
            }
        }
    }

    /** Where the file will be. @throws UsageMistake when it is a folder or has none */
    private static Path writable(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw UsageMistake.of("cli.file.folder", file.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw UsageMistake.of("cli.file.missing", file.toString());
        }
        return place;
    }

    /** Where the folder is or will be. @throws UsageMistake when a file is there, or nothing that could hold it */
    private static Path folder(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Path above = place.getParent();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw UsageMistake.of("cli.folder.file", file.toString());
        }
        if (above != null && !Files.isDirectory(above)) {
            throw UsageMistake.of("cli.folder.above", file.toString());
        }
        return place;
    }

    /** Writes the files, all or none of them, and then standard output. @throws UsageMistake when a file cannot be written */
    void write(Function<O, String> text, PrintStream out) {
        write(text, output -> Collections.emptySortedMap(), out);
    }

    /**
     * The same where some go to folders, in which files that would not change are left alone.
     *
     * @param pages the files of a folder by their names
     */
    void write(Function<O, String> text, Function<O, SortedMap<String, String>> pages, PrintStream out) {
        StringBuilder screen = new StringBuilder();
        List<WholeFile> files = new ArrayList<>();
        try {
            for (O output : outputs) {
                if (output.file() == null) {
                    screen.append(text.apply(output));
                } else if (output.folder()) {
                    prepare(output.file(), pages.apply(output), files);
                } else {
                    files.add(prepared(output.file(), text.apply(output)));
                }
            }
            files.forEach(Outputs::publish);
        } finally {
            files.forEach(WholeFile::close);
        }
        out.print(screen);
    }

    private static void prepare(Path folder, SortedMap<String, String> pages, List<WholeFile> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = folder.resolve(page.getKey());
                byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
                if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                    files.add(WholeFile.prepare(file, bytes));
                }
            }
        } catch (IOException e) {
            throw UsageMistake.of("cli.file.failed", folder.toString());
        }
    }

    private static WholeFile prepared(Path file, String text) {
        try {
            return WholeFile.prepare(file, text);
        } catch (IOException e) {
            throw UsageMistake.of("cli.file.failed", file.toString());
        }
    }

    private static void publish(WholeFile file) {
        try {
            file.publish();
        } catch (IOException e) {
            throw UsageMistake.of("cli.file.failed", file.target().toString());
        }
    }
}
