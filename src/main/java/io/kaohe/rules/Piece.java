package io.kaohe.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one file that look at one fact, as DRL: what is compiled, and kept, as one.
 *
 * @param focus what they look at
 * @param hash SHA-256 of the text, by which alone two are told apart
 * @param text without the package that it is in
 */
record Piece(Focus focus, String hash, String text) {
    /** Everything that is compiled of rules stands in packages under this one. */
    static final String ROOT = "io.kaohe.compiled";

    /** Enough of a hash to tell one text from another in a name. */
    private static final int DIGITS = 32;

    /** @param rules as DRL, without what stands before them */
    static Piece of(Focus focus, String rules) {
        String text = "import " + focus.subject().getName() + ";\n\ndialect \"mvel\"\n" + rules;
        return new Piece(focus, hash(text), text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Piece piece && hash.equals(piece.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    /** The package of the text, and of what is compiled of it. */
    String home() {
        return ROOT + ".p" + hash.substring(0, DIGITS);
    }

    /** All of it, as Drools reads it. */
    String drl() {
        return "package " + home() + "\n\n" + text;
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
