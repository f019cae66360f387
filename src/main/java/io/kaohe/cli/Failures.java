package io.kaohe.cli;

import io.kaohe.report.InvalidInput;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on standard error why there is no result. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        return mistake(ParseErrors.read(error, args), error.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
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

    private int mistake(UsageMistake mistake, CommandLine command) {
        desk.note(mistake.reasons().stream().map(desk.messages()::say).collect(Collectors.joining()));
        desk.note(desk.say("cli.hint", command.getCommandSpec().qualifiedName()));
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
