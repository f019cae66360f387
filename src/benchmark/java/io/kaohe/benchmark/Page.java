package io.kaohe.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** The page that results are written into, each part between two marks of its own. */
final class Page {
    private final Path file;

    Page(Path file) {
        this.file = file;
    }

    /** Puts a table in the place of the one that was there, with the day and the machine. */
    void put(String part, String table) throws IOException {
        String begin = "<!-- " + part + " -->\n";
        String end = "<!-- /" + part + " -->";
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no place for " + part);
        }
        String measured = "\n" + circumstances() + "\n\n" + table + "\n\n";
        Files.writeString(file, text.substring(0, from + begin.length()) + measured + text.substring(to));
    }

    private static String circumstances() throws IOException {
        Object day = Clock.systemUTC().instant().atZone(ZoneOffset.UTC).toLocalDate();
        Runtime runtime = Runtime.getRuntime();
        return day + "，" + processor() + "，" + runtime.availableProcessors() + " 核，" + System.getProperty("os.name")
                + "，Java " + System.getProperty("java.runtime.version") + "。";
    }

    private static String processor() throws IOException {
        Path known = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(known)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(known, StandardCharsets.UTF_8)) {
            Optional<String> model =
                    lines.filter(line -> line.startsWith("model name")).findFirst();
            return model.map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
