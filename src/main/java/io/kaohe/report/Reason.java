package io.kaohe.report;

import java.util.List;

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
}
