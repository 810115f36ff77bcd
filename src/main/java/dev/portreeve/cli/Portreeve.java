package dev.portreeve.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: what the portal computes, without database and web server.
///
/// Exit codes: 0 fine, 1 refused or failed with the reason on standard error, 2 wrong usage.
@Command(
        name = "portreeve",
        description = "Reads, compares, renders and verifies what Portreeve works with, without the portal.",
        versionProvider = ProgramVersion.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InspectCommand.class,
            CompareCommand.class,
            MatrixCommand.class,
            RenderCommand.class,
            VerifyCommand.class
        },
        footer = {"", "Without a command the portal starts. Exit codes: 0 fine, 1 refused or failed, 2 wrong usage."})
public final class Portreeve implements Runnable {

    private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Whether the arguments of the program are for the command line rather than the portal, whose own arguments are
    /// options. A word that is no command is for the command line too: it says so.
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && (OPTIONS.contains(arguments[0]) || !arguments[0].startsWith("-"));
    }

    /// Runs a command with output to the standard streams, in UTF-8.
    ///
    /// @return the exit code
    public static int run(String... arguments) {
        try (PrintWriter out = writer(FileDescriptor.out);
                PrintWriter err = writer(FileDescriptor.err)) {
            return run(out, err, arguments);
        }
    }

    /// Runs a command with output to the writers.
    ///
    /// @return the exit code
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exit = new CommandLine(new Portreeve())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new FailureReport())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    /// Called when there is no command.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
