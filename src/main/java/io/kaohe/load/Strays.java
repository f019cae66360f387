package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.List;
import java.util.Set;

/** Finds what lies among the files of a pack and is not read: what its author believes to be in force would not be. */
final class Strays {
    private static final Set<String> FOLDERS = Set.of("judge", "award", "missing", "adjust", "review", "tables");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("Thumbs.db", "desktop.ini");
    private static final List<String> PAIR = List.of(".dslr", ".cases.yaml");

    private final Input input;

    Strays(Input input) {
        this.input = input;
    }

    /** Whether a program left the file there, and nobody means it. */
    static boolean leftover(String name) {
        return name.startsWith("~$") || name.endsWith("~") || name.endsWith(".bak") || LEFT_BY_SYSTEMS.contains(name);
    }

    /** Tells of a folder that stands where the other file of a rule and its cases belongs. */
    void pair(String path) {
        for (int i = 0; i < PAIR.size(); i++) {
            if (path.endsWith(PAIR.get(i))) {
                String stem = path.substring(0, path.length() - PAIR.get(i).length());
                String other = stem + PAIR.get(1 - i);
                if (input.kind(other) == Folder.Kind.FOLDER) {
                    input.bytes(other);
                }
            }
        }
    }

    /** Tells of a file beside the rules that nothing reads, for instance one that an editor gave a second ending. */
    void unread(String path, String name) {
        int step = path.indexOf('/');
        if (step > 0 && FOLDERS.contains(path.substring(0, step)) && !name.endsWith(".md")) {
            input.problems().add("load.pack.ending", Source.of(path), name, PAIR.get(0), PAIR.get(1), ".csv");
        }
    }
}
