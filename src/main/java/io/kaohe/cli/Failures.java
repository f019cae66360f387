package io.kaohe.cli;

import io.kaohe.report.InvalidInput;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.stream.Collectors;

/** Says on standard error why there is no result. */
final class Failures {
    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    /**
     * Says what a command ended with.
     *
     * @param command its whole name
     */
    int ended(Exception error, String command) {
        if (error instanceof UsageMistake mistake) {
            return mistake(mistake, command);
        }
        if (error instanceof InvalidInput invalid) {
            desk.note(invalid.problems());
            return ExitCode.of(invalid.kind());
        }
        if (error instanceof UncheckedIOException io && io.getCause() instanceof FileSystemException file) {
            desk.note(desk.say("cli.unreadable", String.valueOf(file.getFile())));
            return ExitCode.DATA;
        }
        return own(error);
    }

    /** Says why a command cannot be followed. */
    int mistake(UsageMistake mistake, String command) {
        desk.note(mistake.reasons().stream().map(desk.messages()::say).collect(Collectors.joining()));
        desk.note(desk.say("cli.hint", command));
        return ExitCode.USAGE;
    }

    /** Our own failure; the stack trace is for those who ask for it. */
    int own(Throwable error) {
        desk.note(desk.say("cli.failure"));
        if (desk.surroundings().debug()) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace, true));
            desk.err().print(trace);
        }
        return ExitCode.FAILURE;
    }
}
