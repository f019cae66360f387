package io.kaohe.rules;

import io.kaohe.facts.Source;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** Every problem found while a pack is compiled. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    /** Notes the problem {@code rules.<code>}. */
    void add(String code, Source source, String... arguments) {
        problems.add(Problem.of("rules." + code, source, arguments));
    }

    /** Notes a problem of another room. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** All of them. */
    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** @throws InvalidInput when there is any problem */
    void raise() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(InvalidInput.Kind.RULES, problems);
        }
    }
}
