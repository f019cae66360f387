package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.facts.Spelling;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Reason;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every problem met on the way, so that all can be told at once. */
final class Problems {
    /** How many names a message lists where no name is near. */
    private static final int LISTED = 12;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String code, Source at, String... arguments) {
        found.add(Problem.of(code, at, arguments));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /** Whether something is wrong with a file of that folder. */
    boolean in(String folder) {
        return found.stream().anyMatch(problem -> problem.source().file().startsWith(folder));
    }

    void add(Reason reason, Source at) {
        found.add(new Problem(reason.code(), at, reason.arguments()));
    }

    /**
     * A name that is not among {@code known}: {@code code.near} with the nearest of them, {@code code} with all of them
     * when none is near.
     */
    void unknown(String code, Source at, String name, Collection<String> known) {
        Optional<String> near = Spelling.nearest(name, known);
        if (near.isPresent()) {
            add(code + ".near", at, name, near.get());
        } else {
            add(code, at, name, listed(known));
        }
    }

    void orThrow(InvalidInput.Kind kind) {
        if (!found.isEmpty()) {
            throw new InvalidInput(kind, List.copyOf(found));
        }
    }

    private static String listed(Collection<String> names) {
        if (names.isEmpty()) {
            return "（没有）";
        }
        String shown = String.join("、", names.stream().limit(LISTED).toList());
        return names.size() > LISTED ? shown + " 等" + names.size() + "个" : shown;
    }
}
