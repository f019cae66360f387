package io.kaohe.phrase;

import io.kaohe.report.Reason;
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
}
