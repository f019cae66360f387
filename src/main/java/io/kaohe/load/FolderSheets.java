package io.kaohe.load;

import io.kaohe.facts.InputFile;
import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of an assessment's folder, and of the folders with data, which several assessments may share.
 *
 * @param folders those with data
 * @param whole whether every folder with data is there
 */
record FolderSheets(Input input, List<String> folders, boolean whole) implements Sheets {
    private static final String ACTUALS = "actuals";
    private static final String TABLE = ".csv";
    private static final List<String> TABLES = List.of(TABLE, ".xlsx", ".xls", ".et", ".json", ".yml", ".yaml");

    /** The assessment's own folder, without data. */
    static FolderSheets alone(Input input) {
        return new FolderSheets(input, List.of(), true);
    }

    /** The files that the heading speaks of, after telling which of its folders with data are not there. */
    static FolderSheets of(Input input, Heading heading) {
        List<String> folders = new ArrayList<>();
        for (Node.Text folder : heading.data()) {
            Folder.Kind kind = input.kind(folder.text());
            if (kind == Folder.Kind.FOLDER) {
                folders.add(folder.text());
            } else {
                String code = kind == Folder.Kind.NOTHING ? "load.data.folder" : "load.folder.file";
                input.problems().add(code, folder.at(), folder.text());
            }
        }
        return new FolderSheets(input, folders, folders.size() == heading.folders());
    }

    @Override
    public Problems problems() {
        return input.problems();
    }

    @Override
    public Optional<Fields> own(Sheet sheet) {
        return input.needed(sheet.file()).flatMap(bytes -> input.yaml(sheet.file(), bytes, sheet.keys()));
    }

    @Override
    public List<Optional<Fields>> needed(Sheet sheet) {
        List<String> paths = paths(sheet.file());
        boolean refused = places(sheet.file()).anyMatch(input::refused);
        // What a folder that is not there might hold is not missing yet.
        if (paths.isEmpty() && whole && !refused) {
            input.missing("load.data.missing", Folders.join(folders.get(0), sheet.file()));
        }
        List<Optional<Fields>> read = new ArrayList<>();
        paths.forEach(path -> read.add(read(path, sheet.keys())));
        if (refused || !whole) {
            read.add(Optional.empty());
        }
        return read;
    }

    @Override
    public List<Fields> any(Sheet sheet) {
        List<Fields> read = new ArrayList<>();
        paths(sheet.file()).forEach(path -> read(path, sheet.keys()).ifPresent(read::add));
        return read;
    }

    @Override
    public void actuals(Returns returns) {
        for (String path : returns()) {
            if (path.endsWith(TABLE)) {
                input.bytes(path).ifPresent(bytes -> input.rows(path, bytes, ActualsReader.ROW, returns::figure));
            } else {
                read(path, ActualsReader.KEYS).ifPresent(returns::file);
            }
        }
    }

    @Override
    public Optional<Rows> table(Sheet sheet) {
        return rows(sheet.file(), sheet);
    }

    @Override
    public List<Rows> tables(Sheet sheet) {
        return places(sheet.file()).flatMap(path -> rows(path, sheet).stream()).toList();
    }

    private Optional<Rows> rows(String path, Sheet sheet) {
        Optional<Rows> rows = input.bytes(path).map(bytes -> input.table(path, bytes, sheet.keys()));
        // A table that cannot be read is not an empty one: no target lacks its number for it.
        return rows.isEmpty() && input.refused(path) ? Optional.of(new Rows(List.of(), false)) : rows;
    }

    @Override
    public Optional<Written> scheme() {
        return input.bytes(SchemeReader.FILE)
                .flatMap(bytes -> input.text(SchemeReader.FILE, bytes))
                .map(Decoding::lines)
                .flatMap(text ->
                        YamlTree.read(SchemeReader.FILE, text, problems()).map(tree -> new Written(tree, text)));
    }

    @Override
    public List<InputFile> files() {
        return input.files();
    }

    private Optional<Fields> read(String path, Keys keys) {
        return input.bytes(path).flatMap(bytes -> input.yaml(path, bytes, keys));
    }

    /** The paths where the file of that name stands. */
    private List<String> paths(String name) {
        return places(name).filter(path -> input.bytes(path).isPresent()).toList();
    }

    private Stream<String> places(String name) {
        return folders.stream().map(folder -> Folders.join(folder, name)).distinct();
    }

    /** The files with actuals, in code-point order; a problem for each that looks like one and is not read. */
    private Set<String> returns() {
        Set<String> found = new TreeSet<>(Folders.ORDER);
        for (String folder : folders) {
            for (String path : input.list(Folders.join(folder, ACTUALS))) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (name.startsWith(".") || name.startsWith("~$")) {
                    continue;
                }
                if (name.endsWith(".yaml") || name.endsWith(TABLE)) {
                    found.add(path);
                } else if (TABLES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                    problems().add("load.file.ending", Source.of(path), name, ".yaml", TABLE);
                }
            }
        }
        return found;
    }
}
