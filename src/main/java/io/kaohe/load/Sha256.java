package io.kaohe.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash that is fed bit by bit. */
final class Sha256 {
    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Feeds the bytes with every CR LF as LF, so that a checkout on Windows has the same hash. */
    Sha256 addLines(byte[] bytes) {
        int start = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
                digest.update(bytes, start, i - start);
                start = i + 1;
            }
        }
        digest.update(bytes, start, bytes.length - start);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
