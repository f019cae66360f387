package io.kaohe.report;

import java.util.Comparator;

/**
 * Something a check of a rule pack found.
 *
 * @param check what kind of thing
 * @param problem where it stands, and what its sentence names
 */
public record Remark(Check check, Problem problem) {
    /** By place, then by number. */
    public static final Comparator<Remark> ORDER = Comparator.comparing(
                    (Remark remark) -> remark.problem.source().file())
            .thenComparingInt(remark -> remark.problem.source().line())
            .thenComparing(Remark::check)
            .thenComparing(Remark::problem, Problem.ORDER);
}
