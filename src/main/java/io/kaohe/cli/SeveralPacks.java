package io.kaohe.cli;

import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Packs that one command needs at once; what is wrong with each is told under its name, and all of it before anything else. */
final class SeveralPacks {
    private final Desk desk;
    private final List<Path> paths;
    private final List<Library.Opened> opened = new ArrayList<>();
    private final Map<Integer, InvalidInput> faults = new LinkedHashMap<>();

    SeveralPacks(Desk desk, List<Path> paths) {
        this.desk = desk;
        this.paths = List.copyOf(paths);
    }

    /** Opens each of them and does something with it. */
    void judge(Consumer<Library.Opened> facts) {
        for (int i = 0; i < paths.size(); i++) {
            try {
                Library.Opened pack = desk.library().open(paths.get(i));
                opened.add(pack);
                facts.accept(pack);
            } catch (InvalidInput invalid) {
                faults.put(i, invalid);
            }
        }
    }

    /** Those that could be opened, in their order. */
    List<Library.Opened> opened() {
        return opened;
    }

    /** Whether one of them could not be opened or used. */
    boolean failed() {
        return !faults.isEmpty();
    }

    /** Notes every problem; what is wrong whichever pack is used is no fault of one. Returns the exit code. */
    int tell() {
        List<List<Problem>> told =
                faults.values().stream().map(InvalidInput::problems).distinct().toList();
        if (faults.size() == paths.size() && told.size() == 1 && data()) {
            desk.note(told.get(0));
        } else {
            faults.forEach((index, invalid) -> {
                desk.note(desk.say("cli.impact.pack", paths.get(index)));
                desk.note(invalid.problems());
            });
        }
        return data() ? ExitCode.DATA : ExitCode.RULES;
    }

    private boolean data() {
        return faults.values().stream().anyMatch(invalid -> invalid.kind() == InvalidInput.Kind.DATA);
    }
}
