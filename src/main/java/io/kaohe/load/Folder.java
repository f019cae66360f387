package io.kaohe.load;

import java.util.Optional;
import java.util.SortedMap;

/** Files to read, on disk or in memory. Paths are relative to the folder, with {@code /}; {@code ..} leads out of it. */
public interface Folder {
    /**
     * Every file in {@code folder} at any depth, by its path relative to this folder, in code-point order; nothing when
     * there is no such folder.
     *
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    SortedMap<String, byte[]> files(String folder);

    /**
     * The bytes of one file; empty when there is none.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    Optional<byte[]> file(String path);
}
