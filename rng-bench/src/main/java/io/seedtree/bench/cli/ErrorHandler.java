package io.seedtree.bench.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns exceptions into one line on the standard error and an exit code: 2 for usage and bad input, 1 for a
 * mistake of the program. The stack trace is shown with {@code --debug} only.
 */
public final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The option that asks for stack traces. */
    public static final String DEBUG = "--debug";

    /** Makes a handler. */
    public ErrorHandler() {
        // Nothing to set up.
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        String hint = " (see " + command.getCommandSpec().qualifiedName() + " --help)";
        report(command, message(exception), hint);
        trace(command.getErr(), exception, List.of(args));
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException exception) {
        boolean isCommand = !exception.getCommandLine().getSubcommands().isEmpty();
        if (isCommand && exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            String unknown = unmatched.getUnmatched().get(0);
            return "unknown command: " + unknown
                    + Suggestion.of(unknown, exception.getCommandLine().getSubcommands().keySet());
        }
        return String.valueOf(exception.getMessage());
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof OutputException) {
            // The output throws it once more when it is flushed, and the command line says what is to be said.
            return CommandLine.ExitCode.SOFTWARE;
        }
        boolean badInput = exception instanceof InputException;
        report(command, badInput ? exception.getMessage() : "internal error: " + exception,
                badInput ? "" : " (" + DEBUG + " shows where)");
        trace(command.getErr(), exception, parsed.originalArgs());
        return badInput ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static void report(CommandLine command, String message, String hint) {
        print(command.getErr(), command.getCommandSpec().qualifiedName(), message + hint);
    }

    /**
     * Prints a message as one line of a bearable length.
     *
     * @param err where to
     * @param command the command that has something to say
     * @param message what it says
     */
    public static void print(PrintWriter err, String command, String message) {
        err.print(command + ": " + OneLine.of(message) + "\n");
        err.flush();
    }

    /**
     * Prints what there is of a run that was told to end.
     *
     * @param err where to
     * @param command the command
     * @param message what is kept, and perhaps in a second line how to go on: a command of any length
     */
    public static void printStop(PrintWriter err, String command, String message) {
        String[] lines = message.split("\n", 2);
        print(err, command, "stopped; " + lines[0]);
        if (lines.length > 1) {
            err.print(lines[1] + "\n");
            err.flush();
        }
    }

    private static void trace(PrintWriter err, Throwable exception, List<String> args) {
        if (!args.contains(DEBUG)) {
            return;
        }
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            err.print(cause + "\n");
            for (StackTraceElement element : cause.getStackTrace()) {
                err.print("    at " + element + "\n");
            }
        }
        err.flush();
    }
}
