package io.kaohe.phrase;

import io.kaohe.report.Reason;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What reading a text gave: exactly one of the two.
 *
 * @param value what it says
 * @param problem why it cannot be read; its first argument is the text
 */
public record Reading<T>(@Nullable T value, @Nullable Reason problem) {
    /** @throws IllegalArgumentException when both or none is given */
    public Reading {
        if ((value == null) == (problem == null)) {
            throw new IllegalArgumentException("a reading is a value or a problem");
        }
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> refused(String code, String... arguments) {
        return new Reading<>(null, Reason.of(code, arguments));
    }

    /** The same problem, where another value was wanted. */
    <S> Reading<S> refusal() {
        return new Reading<>(null, problem);
    }

    /** The same with another value, or the same problem. */
    <S> Reading<S> map(Function<T, S> change) {
        return value == null ? refusal() : of(change.apply(value));
    }

    /** The same with another reading in the value's place, or the same problem. */
    <S> Reading<S> flatMap(Function<T, Reading<S>> change) {
        return value == null ? refusal() : change.apply(value);
    }

    /** The same, with the text as the first argument of the problem. Inside the room problems do not repeat the text. */
    Reading<T> about(String text) {
        return problem == null ? this : new Reading<>(null, Phrase.about(text, problem));
    }
}
