package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is so, as data; the words are put together when it is rendered.
 *
 * @param code key of the message
 * @param arguments what the message names, in its order
 */
public record Reason(String code, List<String> arguments) {
    /** Copies the list. */
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** The reason with these arguments. */
    public static Reason of(String code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason reason && code.equals(reason.code) && arguments.equals(reason.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + arguments.hashCode();
    }
}
