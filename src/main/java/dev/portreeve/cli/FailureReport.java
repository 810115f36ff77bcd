package dev.portreeve.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what ends a command into one line on standard error; only a bug shows its type.
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        String reason = failure instanceof CommandFailure ? failure.getMessage() : "internal error: " + failure;
        command.getErr().println("portreeve: " + reason);
        return ExitCode.SOFTWARE;
    }
}
