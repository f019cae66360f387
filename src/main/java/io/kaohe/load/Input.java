package io.kaohe.load;

import io.kaohe.facts.InputFile;
import io.kaohe.facts.Source;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The files of one folder as they are read: decoded, parsed, and remembered with their hashes. */
final class Input {
    private final Folder folder;
    private final Problems problems;
    private final SortedMap<String, String> read = new TreeMap<>(Folders.ORDER);
    private final Set<String> unreadable = new HashSet<>();
    private final boolean hashing;

    Input(Folder folder, Problems problems) {
        this(folder, problems, true);
    }

    /** @param hashing whether {@link #files} will be asked */
    Input(Folder folder, Problems problems, boolean hashing) {
        this.folder = folder;
        this.problems = problems;
        this.hashing = hashing;
    }

    Problems problems() {
        return problems;
    }

    /** The files read so far, in code-point order. */
    List<InputFile> files() {
        List<InputFile> files = new ArrayList<>();
        read.forEach((path, hash) -> files.add(new InputFile(path, hash)));
        return files;
    }

    /** The file's bytes; empty when there is none. */
    Optional<byte[]> bytes(String path) {
        try {
            Optional<byte[]> bytes = folder.file(path);
            if (bytes.isEmpty()) {
                refuse(path);
            } else if (hashing) {
                read.put(path, Sha256.of(bytes.get()));
            }
            return bytes;
        } catch (UncheckedIOException e) {
            problems.add("load.file.unreadable", Source.of(path));
            unreadable.add(path);
            return Optional.empty();
        }
    }

    /** Tells of what stands where the file belongs and is none. */
    private void refuse(String path) {
        Folder.Kind kind = folder.kind(path);
        if (kind == Folder.Kind.FOLDER) {
            problems.add("load.file.folder", Source.of(path), path);
            unreadable.add(path);
        } else if (kind != Folder.Kind.NOTHING) {
            problems.add("load.file.unreadable", Source.of(path));
            unreadable.add(path);
        }
    }

    /** The bytes of a file that must be there; empty after a problem. */
    Optional<byte[]> needed(String path) {
        Optional<byte[]> bytes = bytes(path);
        if (bytes.isEmpty()) {
            missing("load.file.missing", path);
        }
        return bytes;
    }

    /** Tells that the file is missing, unless it is there and cannot be opened. */
    void missing(String code, String path) {
        if (!refused(path)) {
            problems.add(code, Source.of(path), path);
        }
    }

    /** Whether something stands there that cannot be read, which has been told. */
    boolean refused(String path) {
        return unreadable.contains(path);
    }

    Folder.Kind kind(String path) {
        return folder.kind(path);
    }

    /** The paths of the files in a folder, at any depth. */
    List<String> list(String inside) {
        try {
            Folder.Kind kind = folder.kind(inside);
            if (kind == Folder.Kind.FILE) {
                problems.add("load.folder.file", Source.of(inside), inside);
                return List.of();
            } else if (kind == Folder.Kind.OTHER) {
                problems.add("load.file.unreadable", Source.of(inside));
                return List.of();
            }
            return folder.paths(inside);
        } catch (UncheckedIOException e) {
            problems.add("load.file.unreadable", Source.of(inside.isEmpty() ? "." : inside));
            return List.of();
        }
    }

    /** The file's text, which must be UTF-8. */
    Optional<String> text(String path, byte[] bytes) {
        Optional<String> text = Decoding.utf8(bytes);
        if (text.isEmpty()) {
            problems.add("load.file.charset", Source.of(path), "UTF-8");
        }
        return text;
    }

    /** What the YAML file of these bytes says by the table of keys; empty after a problem. */
    Optional<Fields> yaml(String path, byte[] bytes, Keys keys) {
        return text(path, bytes)
                .flatMap(text -> YamlTree.read(path, text, problems))
                .map(node -> Form.table(keys).reader().read(path, node, problems));
    }

    /** The rows of the CSV file of these bytes, heading first; empty after a problem. */
    Optional<List<List<Node.Text>>> csv(String path, byte[] bytes) {
        Optional<String> text = Decoding.utf8OrGb18030(bytes);
        if (text.isEmpty()) {
            problems.add("load.csv.charset", Source.of(path), "UTF-8", "GB18030");
        }
        return text.flatMap(content -> Csv.read(path, content, problems));
    }

    /** The rows of a CSV file whose heading names keys; an empty cell is a key left out. */
    Sheets.Rows table(String path, byte[] bytes, Keys keys) {
        List<Fields> rows = new ArrayList<>();
        boolean complete = rows(path, bytes, keys, rows::add);
        return new Sheets.Rows(rows, complete);
    }

    /** Hands over the same rows as they are read, and answers whether all of them could be. */
    boolean rows(String path, byte[] bytes, Keys keys, Consumer<Fields> each) {
        Optional<Reader> text = Decoding.reader(bytes);
        if (text.isEmpty()) {
            problems.add("load.csv.charset", Source.of(path), "UTF-8", "GB18030");
            return false;
        }
        CsvRows rows = new CsvRows(keys, problems);
        return Csv.each(path, text.get(), problems, row -> rows.take(row, each)) && rows.complete();
    }
}
