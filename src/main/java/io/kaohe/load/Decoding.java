package io.kaohe.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text; nothing is replaced or guessed character by character. */
final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {}

    /** The text of UTF-8 bytes, without the byte order mark; empty when they are not UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The text of UTF-8 bytes, or else of GB18030 bytes, as Excel and WPS write tables. */
    static Optional<String> utf8OrGb18030(byte[] bytes) {
        return utf8(bytes).or(() -> strict(bytes, GB18030));
    }

    /** The text with every CR LF as LF, so that a checkout on Windows reads the same. */
    static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            // A new decoder reports what does not fit, where String would replace it.
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
