package io.kaohe.load;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text; nothing is replaced or guessed character by character. */
final class Decoding {

    private static final int WINDOW = 8192;

    private Decoding() {}

    /** Its tables are large, and most files are UTF-8. */
    private static Charset gb18030() {
        return Charset.forName("GB18030");
    }

    /** The text of UTF-8 bytes, without the byte order mark; empty when they are not UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The text of UTF-8 bytes, or else of GB18030 bytes, as Excel and WPS write tables. */
    static Optional<String> utf8OrGb18030(byte[] bytes) {
        return utf8(bytes).or(() -> strict(bytes, gb18030()));
    }

    /** The same text bit by bit, so that it never stands beside the bytes as a whole. */
    static Optional<Reader> reader(byte[] bytes) {
        if (fits(bytes, StandardCharsets.UTF_8)) {
            return Optional.of(withoutMark(bytes));
        }
        return fits(bytes, gb18030()) ? Optional.of(reader(bytes, gb18030())) : Optional.empty();
    }

    private static Reader withoutMark(byte[] bytes) {
        Reader reader = reader(bytes, StandardCharsets.UTF_8);
        try {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
        return reader;
    }

    private static Reader reader(byte[] bytes, Charset charset) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset));
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer all = ByteBuffer.wrap(bytes);
        CharBuffer part = CharBuffer.allocate(WINDOW);
        CoderResult result = decoder.decode(all, part, true);
        while (result.isOverflow()) {
            part.clear();
            result = decoder.decode(all, part, true);
        }
        return !result.isError();
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
