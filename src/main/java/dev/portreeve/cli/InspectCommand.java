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

/// `inspect`: what a document of a source holds, and the findings.
@Command(
        name = "inspect",
        description = "Shows what a document of a source holds, and what is doubtful in it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: portreeve inspect intune-endpoints.txt --json"})
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = {
                "Copy of the Intune page, answer of the endpoints web service, file of service tags,",
                "or catalog interchange file. Its content tells which."
            })
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
