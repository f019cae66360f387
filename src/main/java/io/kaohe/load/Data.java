package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The folders that hold bodies, indicators and actuals, which several assessments may share. */
record Data(Input input, List<String> folders) {
    private static final String ACTUALS = "actuals";
    private static final List<String> TABLES = List.of(".csv", ".xlsx", ".xls", ".et", ".json", ".yml", ".yaml");
    private static final List<String> LATER = List.of("benchmarks.yaml", "events.yaml", "rulings.yaml", "scoring.csv");

    /** The paths where the file of that name stands; a problem when nowhere. */
    List<String> find(String name) {
        List<String> found = folders.stream()
                .map(folder -> Folders.join(folder, name))
                .distinct()
                .filter(path -> input.bytes(path).isPresent())
                .toList();
        if (found.isEmpty()) {
            input.missing("load.data.missing", Folders.join(folders.get(0), name));
        }
        return found;
    }

    /** The files with actuals, in code-point order; a problem for each that looks like one and is not read. */
    List<String> actuals() {
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
                    input.problems().add("load.file.ending", Source.of(path), name, ".yaml");
                }
            }
        }
        return List.copyOf(found);
    }

    /** Tells of files that a later version will judge: leaving them out in silence would change results. */
    void refuseLater() {
        for (String name : LATER) {
            folders.stream()
                    .map(folder -> Folders.join(folder, name))
                    .distinct()
                    .filter(path -> input.bytes(path).isPresent())
                    .forEach(path -> input.problems().add("load.file.later", Source.of(path), name));
        }
    }
}
