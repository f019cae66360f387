package io.kaohe.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Noting} wrote, in the same order. */
final class Recalling {
    private final byte[] bytes;
    private final ByteBuffer numbers;

    Recalling(byte[] bytes) {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes);
    }

    int number() {
        return numbers.getInt();
    }

    String text() {
        int length = number();
        int at = numbers.position();
        numbers.position(at + length);
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    /** A text that may be absent. */
    @Nullable
    String optional() {
        List<String> texts = texts();
        return texts.isEmpty() ? null : texts.get(0);
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** As often as there are things in a list. */
    void each(Runnable one) {
        for (int left = number(); left > 0; left--) {
            one.run();
        }
    }
}
