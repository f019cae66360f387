package io.kaohe.report;

import io.kaohe.facts.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a scheme leaves open, for the meeting that decides on it.
 *
 * @param code what is open; the words are put together when it is rendered
 * @param place where it shows
 * @param clause the clause of the scheme; null where the scheme says nothing of it
 * @param arguments what the question names
 */
public record Question(String code, Source place, @Nullable String clause, List<String> arguments) {
    /** Copies the list. */
    public Question {
        arguments = List.copyOf(arguments);
    }
}
