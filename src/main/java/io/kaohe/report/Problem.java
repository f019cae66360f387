package io.kaohe.report;

import io.kaohe.facts.Source;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong with what a user gave, as data; the words are put together when it is rendered.
 *
 * @param code key of the message, such as {@code key.unknown}
 * @param source where it stands
 * @param arguments what the message names: the value first, then what helps to mend it
 */
public record Problem(String code, Source source, List<String> arguments) {
    /** By file, line and column, then by code and arguments: the order in which problems are shown. */
    public static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.source.file())
            .thenComparingInt(p -> p.source.line())
            .thenComparingInt(p -> p.source.column())
            .thenComparing(Problem::code)
            .thenComparing(p -> String.join("\n", p.arguments));

    /** Copies the list. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The problem with these arguments. */
    public static Problem of(String code, Source source, String... arguments) {
        return new Problem(code, source, List.of(arguments));
    }
}
