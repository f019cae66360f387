package io.kaohe.cli;

import io.kaohe.render.ImpactFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form of a comparison that is asked for.
 *
 * @param format its format
 * @param file where it goes; null for standard output
 */
record ImpactOutput(ImpactFormat format, @Nullable Path file) implements Destined {
    /** Reads {@code text} or {@code csv=impact.csv}. @throws UsageMistake for anything else */
    static ImpactOutput parse(String text) {
        FormatArgument argument = new FormatArgument(text);
        List<String> known =
                Arrays.stream(ImpactFormat.values()).map(ImpactFormat::code).toList();
        return new ImpactOutput(argument.among(ImpactFormat.named(argument.name()), known), argument.file());
    }
}
