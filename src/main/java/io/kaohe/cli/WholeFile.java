package io.kaohe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears whole or not at all: written to a name beside its own, then moved. */
final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path written;

    private WholeFile(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    /** Writes the text, as UTF-8. */
    static WholeFile prepare(Path file, String text) throws IOException {
        return prepare(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes. */
    static WholeFile prepare(Path file, byte[] bytes) throws IOException {
        return prepare(file, out -> out.write(bytes));
    }

    /** Writes a content. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes the content beside its place. A pipe or a device takes it at once, since nothing may be moved over those. */
    static WholeFile prepare(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                content.write(out);
            }
            return new WholeFile(target, target);
        }
        Path written = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        WholeFile whole = new WholeFile(target, written);
        boolean complete = false;
        // Not createTempFile: its file could be read by its owner only, and keeps that after the move.
        try (OutputStream out =
                Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.write(out);
            complete = true;
        } finally {
            if (!complete) {
                whole.close();
            }
        }
        return whole;
    }

    /** Its own name. */
    Path target() {
        return target;
    }

    /** Gives it its own name. */
    void publish() throws IOException {
        if (!written.equals(target)) {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not published. */
    @Override
    public void close() {
        try {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // What made the run fail is told; a stray temporary file is not worth a second message.
        }
    }
}
