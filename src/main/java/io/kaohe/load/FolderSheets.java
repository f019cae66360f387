package io.kaohe.load;

import io.kaohe.facts.InputFile;
import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of an assessment's folder, and of the folders with data, which several assessments may share.
 *
 * @param folders those with data
 */
record FolderSheets(Input input, List<String> folders) implements Sheets {
    private static final String ACTUALS = "actuals";
    private static final List<String> TABLES = List.of(".csv", ".xlsx", ".xls", ".et", ".json", ".yml", ".yaml");
    private static final String LATER = "scoring.csv";

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
        if (paths.isEmpty()) {
            input.missing("load.data.missing", Folders.join(folders.get(0), sheet.file()));
        }
        return paths.stream().map(path -> read(path, sheet.keys())).toList();
    }

    @Override
    public List<Fields> any(Sheet sheet) {
        List<Fields> read = new ArrayList<>();
        paths(sheet.file()).forEach(path -> read(path, sheet.keys()).ifPresent(read::add));
        return read;
    }

    @Override
    public List<Fields> actuals() {
        List<Fields> read = new ArrayList<>();
        returns().forEach(path -> read(path, ActualsReader.KEYS).ifPresent(read::add));
        return read;
    }

    @Override
    public Optional<Rows> tasks() {
        return input.bytes(TaskReader.SHEET.file()).map(bytes -> input.table(TaskReader.SHEET, bytes));
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

    /** Tells of a file that a later version will judge: leaving it out in silence would change results. */
    void refuseLater() {
        paths(LATER).forEach(path -> problems().add("load.file.later", Source.of(path), LATER));
    }

    private Optional<Fields> read(String path, Keys keys) {
        return input.bytes(path).flatMap(bytes -> input.yaml(path, bytes, keys));
    }

    /** The paths where the file of that name stands. */
    private List<String> paths(String name) {
        return folders.stream()
                .map(folder -> Folders.join(folder, name))
                .distinct()
                .filter(path -> input.bytes(path).isPresent())
                .toList();
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
                if (name.endsWith(".yaml")) {
                    found.add(path);
                } else if (TABLES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                    problems().add("load.file.ending", Source.of(path), name, ".yaml");
                }
            }
        }
        return found;
    }
}
