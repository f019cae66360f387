package io.kaohe.cli;

import io.kaohe.render.Format;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form of the report that is asked for.
 *
 * @param format its format
 * @param file where it goes; null for standard output
 */
record Output(Format format, @Nullable Path file) implements Destined {
    /** Reads {@code text} or {@code json=report.json}. @throws UsageMistake for anything else */
    static Output parse(String text) {
        FormatArgument argument = new FormatArgument(text);
        List<String> known = Arrays.stream(Format.values()).map(Format::code).toList();
        return new Output(argument.among(Format.named(argument.name()), known), argument.file());
    }
}
