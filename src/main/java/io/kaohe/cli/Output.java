package io.kaohe.cli;

import io.kaohe.render.Format;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form of the report that is asked for ({@code --format F[=FILE]}).
 *
 * @param format its format
 * @param file where it goes; null for standard output
 */
record Output(Format format, @Nullable Path file) {
    /** Reads {@code text} or {@code json=report.json}. @throws UsageMistake for anything else */
    static Output parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        List<String> known = Arrays.stream(Format.values()).map(Format::code).toList();
        Format format = Format.named(name)
                .orElseThrow(() -> UsageMistake.of("cli.format.unknown", name)
                        .near(name, known)
                        .list("cli.choices", known));
        if (equals < 0) {
            return new Output(format, null);
        }
        if (equals == text.length() - 1) {
            throw UsageMistake.of("cli.format.file", text);
        }
        return new Output(format, Arguments.path(text.substring(equals + 1)));
    }
}
