package io.kaohe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report that was saved in JSON. */
final class ReportFile {
    private ReportFile() {}

    /** What it holds. @throws UsageMistake when there is no such file */
    static byte[] bytes(Path report) {
        if (Files.isDirectory(report)) {
            throw UsageMistake.of("cli.verify.folder", report.toString());
        } else if (!Files.exists(report)) {
            throw UsageMistake.of("cli.verify.missing", report.toString());
        }
        try {
            return Files.readAllBytes(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
