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
 * @param folder whether that is a folder, with a page a body
 */
record Output(Format format, @Nullable Path file, boolean folder) implements Destined {
    /** Reads {@code text}, {@code json=report.json} or {@code html=report/}. @throws UsageMistake for anything else */
    static Output parse(String text) {
        FormatArgument argument = new FormatArgument(text);
        List<String> known = Arrays.stream(Format.values()).map(Format::code).toList();
        Format format = argument.among(Format.named(argument.name()), known);
        return new Output(format, argument.file(), format == Format.HTML && argument.folder());
    }
}
