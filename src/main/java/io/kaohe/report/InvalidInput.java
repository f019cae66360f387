package io.kaohe.report;

import java.util.List;
import java.util.stream.Collectors;

/** What was given cannot be used; holds every problem found, in {@link Problem#ORDER}. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Problem> problems;

    /** Whose files are wrong. */
    public enum Kind {
        /** The assessment's data. */
        DATA,

        /** The rule pack. */
        RULES
    }

    /** @param problems at least one */
    public InvalidInput(Kind kind, List<Problem> problems) {
        super(problems.stream()
                .map(p -> p.source() + " " + p.code() + " " + p.arguments())
                .collect(Collectors.joining("\n")));
        this.kind = kind;
        this.problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    }

    /** Whose files are wrong. */
    public Kind kind() {
        return kind;
    }

    /** Every problem, in order. */
    public List<Problem> problems() {
        return problems;
    }
}
