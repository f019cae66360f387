package io.kaohe.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is gone with all that is in it when nobody needs it any more: a nation's lines are gigabytes.
 *
 * @param folder where it is
 */
record Scratch(Path folder) implements Closeable {
    static Scratch make(String name) throws IOException {
        return new Scratch(Files.createTempDirectory("kaohe-" + name));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.delete(file);
            }
        }
    }
}
