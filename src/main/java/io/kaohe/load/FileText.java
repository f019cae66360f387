package io.kaohe.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's text, and how it was written.
 *
 * @param text without the byte order mark
 * @param mark whether there is one
 */
record FileText(String text, Charset charset, boolean mark) {
    /** The text of these bytes; empty when they are in no known charset. */
    static Optional<FileText> of(byte[] bytes) {
        Optional<String> utf8 = Decoding.utf8(bytes);
        boolean mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        return utf8.map(text -> new FileText(text, StandardCharsets.UTF_8, mark))
                .or(() -> Decoding.utf8OrGb18030(bytes)
                        .map(text -> new FileText(text, Charset.forName("GB18030"), false)));
    }

    /** Another text, written in the same way. */
    byte[] encode(String other) {
        return (mark ? "\uFEFF" + other : other).getBytes(charset);
    }
}
