package io.kaohe.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The classes of this program as Java maps them into memory, with a note beside it of what it must be: a Java that is given a
 * damaged one crashes, so the launcher holds it against the note first.
 */
final class Archive implements AutoCloseable {
    private static final int POLYNOMIAL = 0x04C11DB7;

    private final Path file;

    private Archive(Path file) {
        this.file = file;
    }

    /** That of the program in this folder. */
    static Archive of(Path home) {
        return new Archive(home.resolve("lib/kaohe.jsa"));
    }

    /** Where it is written before it takes its place. */
    Path unfinished() {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
    }

    /** Where what it must be is noted. */
    private Path note() {
        return file.resolveSibling(file.getFileName() + ".sum");
    }

    /** Puts the finished one in its place. Until its note is there too, the launcher does without. */
    void publish() throws IOException {
        String said = sums(unfinished());
        Files.deleteIfExists(note());
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (WholeFile note = WholeFile.prepare(note(), said)) {
            note.publish();
        }
    }

    /** What {@code cksum} prints, for the launcher, then SHA-256, for the one on Windows. */
    static String sums(Path file) throws IOException {
        MessageDigest hash = sha256();
        int sum = 0;
        long size = 0;
        int[] table = table();
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), hash)) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                sum = (sum << 8) ^ table[(sum >>> 24) ^ one];
                size++;
            }
        }
        for (long rest = size; rest != 0; rest >>>= 8) {
            sum = (sum << 8) ^ table[(sum >>> 24) ^ (int) (rest & 0xFF)];
        }
        return Integer.toUnsignedString(~sum) + " " + size + " "
                + HexFormat.of().formatHex(hash.digest()) + "\n";
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? (sum << 1) ^ POLYNOMIAL : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Takes away what was not published. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished());
    }
}
