package io.kaohe.load;

import java.util.List;
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

    /** What may stand at a path. */
    enum Kind {
        FILE,
        FOLDER,
        /** Something that cannot be opened, such as a link to what is no longer there. */
        OTHER,
        NOTHING
    }

    /** What stands at the path, so that a folder where a file belongs is not taken for nothing. */
    default Kind kind(String path) {
        if (file(path).isPresent()) {
            return Kind.FILE;
        }
        return Folders.normal(path).isEmpty() || !files(path).isEmpty() ? Kind.FOLDER : Kind.NOTHING;
    }

    /**
     * The paths that {@link #files} has, and those of what cannot be opened.
     *
     * @throws java.io.UncheckedIOException when the folder cannot be listed
     */
    default List<String> paths(String folder) {
        return List.copyOf(files(folder).keySet());
    }
}
