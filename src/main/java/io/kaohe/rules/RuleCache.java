package io.kaohe.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was compiled of rule files in a folder, so that each is compiled once. Whatever is wrong with the folder or with
 * what stands in it, rules are compiled as if there were no cache. Several processes may use one folder at once.
 */
public final class RuleCache {
    private static final String ENDING = ".rules";
    private static final int HASH = 32;

    private final @Nullable Path folder;
    private final boolean hurried;
    private final Supplier<Compiled> begun;

    private RuleCache(@Nullable Path folder, boolean hurried, Supplier<Compiled> begun) {
        this.folder = folder;
        this.hurried = hurried;
        this.begun = begun;
    }

    /** Keeps nothing, and touches no file. */
    public static RuleCache none() {
        return new RuleCache(null, false, () -> Compiled.NOTHING);
    }

    /** Keeps it in that folder, which is made when something is kept. */
    public static RuleCache in(Path folder) {
        return new RuleCache(folder, false, () -> Compiled.NOTHING);
    }

    /**
     * The same, while a thread of its own makes the shipped rules ready: for a program that will need them as soon as it has read
     * its files, and then ends.
     */
    public RuleCache ahead() {
        FutureTask<Compiled> task = new FutureTask<>(() -> {
            ShippedRules shipped = ShippedRules.read();
            return new ModelCompiler(() -> shipped, none()).compile(shipped.pieces(), Compiled.NOTHING);
        });
        Thread thread = new Thread(task, "rules");
        thread.setDaemon(true);
        thread.start();
        return new RuleCache(folder, true, () -> result(task));
    }

    private static Compiled result(FutureTask<Compiled> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Compiled.NOTHING;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether something is being made ready. */
    boolean hurried() {
        return hurried;
    }

    /** What is ready. */
    Compiled begun() {
        return begun.get();
    }

    /**
     * What is kept of a piece.
     *
     * @param maker by what it must have been compiled; empty when that is not known, and nothing is kept
     */
    Optional<Model> find(Piece piece, String maker) {
        if (folder == null || maker.isEmpty()) {
            return Optional.empty();
        }
        byte[] key = key(piece, maker);
        try {
            byte[] entry = Files.readAllBytes(file(folder, key));
            byte[] content = Arrays.copyOfRange(entry, Math.min(HASH, entry.length), entry.length);
            return MessageDigest.isEqual(seal(key, content), Arrays.copyOf(entry, HASH))
                    ? Optional.of(RuleLoader.load(RuleClasses.read(content)))
                    : Optional.empty();
        } catch (IOException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Keeps what was compiled of a piece; it appears whole or not at all. */
    void keep(Piece piece, String maker, RuleClasses classes) {
        if (folder == null || maker.isEmpty()) {
            return;
        }
        byte[] key = key(piece, maker);
        Path file = file(folder, key);
        Path written = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            byte[] content = classes.bytes();
            try {
                Files.write(written, seal(key, content), StandardOpenOption.CREATE_NEW);
                Files.write(written, content, StandardOpenOption.APPEND);
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // It is compiled again the next time, and that is all.
        }
    }

    private static byte[] key(Piece piece, String maker) {
        return Piece.sha256().digest((maker + "\n" + piece.hash()).getBytes(StandardCharsets.UTF_8));
    }

    private static Path file(Path folder, byte[] key) {
        return folder.resolve(HexFormat.of().formatHex(key) + ENDING);
    }

    /** Says of what piece this is the content, and that it is whole. */
    private static byte[] seal(byte[] key, byte[] content) {
        MessageDigest hash = Piece.sha256();
        hash.update(key);
        return hash.digest(content);
    }
}
