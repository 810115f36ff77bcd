package dev.portreeve.cli;

import dev.portreeve.rendering.MatrixJson;
import dev.portreeve.rendering.VerdictMatrix;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `matrix`: how every entry of a source comes out on every target.
@Command(
        name = "matrix",
        description = "Shows how every entry comes out on every target: exact, wider, narrower or impossible.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: portreeve matrix intune-endpoints.txt --json"})
final class MatrixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "What `inspect` reads. Its content tells which it is.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() throws CommandFailure {
        VerdictMatrix matrix = VerdictMatrix.of(SourceFile.read(file));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(MatrixJson.of(matrix)));
        } else {
            new MatrixText(out).print(matrix);
        }
        return ExitCode.OK;
    }
}
