package io.kaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several files of a folder that are all written, or all left as they were. */
final class FileSet {
    private final Deque<Path> made = new ArrayDeque<>();
    private final Map<Path, Optional<byte[]>> before = new HashMap<>();

    private FileSet() {}

    /** Writes the files to their paths in the folder, and makes the folders they need. @throws IOException when nothing was written */
    static void write(Path folder, Map<String, byte[]> contents) throws IOException {
        FileSet set = new FileSet();
        List<WholeFile> files = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                Path path = folder.resolve(content.getKey());
                set.folders(path);
                files.add(WholeFile.prepare(path, content.getValue()));
            }
            for (WholeFile file : files) {
                set.remember(file.target());
                file.publish();
            }
        } catch (IOException e) {
            files.forEach(WholeFile::close);
            set.undo();
            throw e;
        }
    }

    private void folders(Path file) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path up = file.getParent(); up != null && !Files.exists(up); up = up.getParent()) {
            missing.push(up);
        }
        for (Path folder : missing) {
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private void remember(Path path) throws IOException {
        before.put(path, Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty());
    }

    private void undo() throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : before.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.write(file.getKey(), file.getValue().get());
            } else {
                Files.deleteIfExists(file.getKey());
            }
        }
        for (Path folder : made) {
            Files.deleteIfExists(folder);
        }
    }
}
