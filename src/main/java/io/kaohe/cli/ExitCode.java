package io.kaohe.cli;

import io.kaohe.report.InvalidInput;

/** What the program says to the shell. Of several the first in 70, 2, 3, 4, 5, 1. */
final class ExitCode {
    /** Assessed. */
    static final int OK = 0;

    /** A target has a verdict named by {@code --fail-on}. */
    static final int VERDICT = 1;

    /** A report is not what follows from it. */
    static final int DIFFERENT = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The assessment's files are wrong. */
    static final int DATA = 3;

    /** The rules do not compile, or a case fails. */
    static final int RULES = 4;

    /** No rule or two rules for some target or part. */
    static final int PROVISIONAL = 5;

    /** Our own failure. */
    static final int FAILURE = 70;

    private ExitCode() {}

    /** Whose files are wrong. */
    static int of(InvalidInput.Kind kind) {
        return kind == InvalidInput.Kind.DATA ? DATA : RULES;
    }
}
