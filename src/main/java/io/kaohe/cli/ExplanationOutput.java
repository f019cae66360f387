package io.kaohe.cli;

import io.kaohe.render.ExplanationFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form of an explanation that is asked for.
 *
 * @param format its format
 * @param file where it goes; null for standard output
 */
record ExplanationOutput(ExplanationFormat format, @Nullable Path file) implements Destined {
    /** Reads {@code text} or {@code html=why.html}. @throws UsageMistake for anything else */
    static ExplanationOutput parse(String text) {
        FormatArgument argument = new FormatArgument(text);
        List<String> known = Arrays.stream(ExplanationFormat.values())
                .map(ExplanationFormat::code)
                .toList();
        return new ExplanationOutput(argument.among(ExplanationFormat.named(argument.name()), known), argument.file());
    }
}
