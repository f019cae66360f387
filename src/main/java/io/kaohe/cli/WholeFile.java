package io.kaohe.cli;

import java.io.IOException;
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

    /** Writes the bytes beside their place. A pipe or a device takes it at once, since nothing may be moved over those. */
    static WholeFile prepare(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes, StandardOpenOption.WRITE);
            return new WholeFile(target, target);
        }
        Path written = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        WholeFile whole = new WholeFile(target, written);
        try {
            // Not createTempFile: its file could be read by its owner only, and keeps that after the move.
            Files.write(written, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            whole.close();
            throw e;
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
