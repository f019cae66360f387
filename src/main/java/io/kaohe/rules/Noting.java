package io.kaohe.rules;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes texts and numbers one after the other, for {@link Recalling}. */
final class Noting {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Noting number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    Noting text(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        number(written.length);
        bytes.writeBytes(written);
        return this;
    }

    /** A text that may be absent. */
    Noting optional(@Nullable String text) {
        return texts(text == null ? List.of() : List.of(text));
    }

    Noting texts(Collection<String> texts) {
        list(texts, this::text);
        return this;
    }

    /** How many there are, then each. */
    <T> void list(Collection<T> all, Consumer<T> each) {
        number(all.size());
        all.forEach(each);
    }
}
