package dev.portreeve.cli;

import dev.portreeve.catalog.model.CatalogContent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inspect`: what a source page holds, and the findings.
@Command(
        name = "inspect",
        description = "Shows what a source page holds, and what is doubtful in it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: portreeve inspect intune-endpoints.txt --json"})
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Page of endpoints, copied as plain text (UTF-8).")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() throws CommandFailure {
        CatalogContent content = SourceFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(ContentJson.of(content)));
        } else {
            new ContentText(out).print(content);
        }
        return ExitCode.OK;
    }
}
