package io.kaohe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code text} or {@code json=report.json}, as it stands on the command line.
 *
 * @param text the whole of it
 */
record FormatArgument(String text) {
    /** The form of that name. @throws UsageMistake when there is none */
    <F> F among(Optional<F> named, List<String> known) {
        return named.orElseThrow(() -> UsageMistake.of("cli.format.unknown", name())
                .near(name(), known)
                .list("cli.choices", known));
    }

    /** What stands before the equals sign. */
    String name() {
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }

    /** Whether what stands behind it is a folder: one that is there, or by the stroke at its end. */
    boolean folder() {
        Path file = file();
        return file != null && (text.endsWith("/") || text.endsWith("\\") || Files.isDirectory(file));
    }

    /** What stands behind it; null without one. @throws UsageMistake when nothing does */
    @Nullable
    Path file() {
        int equals = text.indexOf('=');
        if (equals >= 0 && equals == text.length() - 1) {
            throw UsageMistake.of("cli.format.file", text);
        }
        return equals < 0 ? null : Arguments.path(text.substring(equals + 1));
    }
}
