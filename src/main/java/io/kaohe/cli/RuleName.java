package io.kaohe.cli;

import io.kaohe.rules.Scaffold;
import java.util.List;

/**
 * What a new rule is called.
 *
 * @param folder of its step
 * @param file its file without ending, with the folder
 * @param name its own name
 */
record RuleName(String folder, String file, String name) {
    /** The file of a rule that is given none. */
    private static final String OWN = "own";

    /** Reads {@code award/my-method/我的办法}, or {@code award/我的办法}. @throws UsageMistake for anything else */
    static RuleName parse(String text) {
        List<String> steps = List.of(text.strip().replace('\\', '/').split("/", -1));
        String folder = steps.get(0);
        if (!Scaffold.folders().contains(folder)) {
            throw UsageMistake.of("cli.new.folder", folder)
                    .near(folder, Scaffold.folders())
                    .list("cli.choices", Scaffold.folders());
        }
        String name = steps.get(steps.size() - 1);
        if (steps.size() < 2 || !name.matches("[\\p{L}\\p{N}（）·-]+") || plain(name)) {
            throw UsageMistake.of("cli.new.id", text);
        }
        List<String> files = steps.size() == 2 ? List.of(OWN) : steps.subList(1, steps.size() - 1);
        for (String file : files) {
            if (!plain(file)) {
                throw UsageMistake.of("cli.new.file", file);
            }
        }
        return new RuleName(folder, folder + "/" + String.join("/", files), name);
    }

    /** File names go through archives and systems that spoil Chinese ones. */
    private static boolean plain(String file) {
        return file.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    String id() {
        return file + "/" + name;
    }

    String rules() {
        return file + ".dslr";
    }

    String cases() {
        return file + ".cases.yaml";
    }
}
