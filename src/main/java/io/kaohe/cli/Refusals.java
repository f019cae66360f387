package io.kaohe.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Hands over what picocli refuses, and what a command that it started ends with. */
record Refusals(Failures failures) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] args) {
        return failures.mistake(ParseErrors.read(error, args), name(error.getCommandLine()));
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        return failures.ended(error, name(command));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
