package dev.portreeve.cli;

import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `compare`: what leads from one document or interchange file to another; described in `src/docs/cli/compare.md`.
@Command(
        name = "compare",
        description =
                "Shows what was added, removed and changed: per set, group, scale unit row, address, port and flag.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "In text, + came, - went, ~ changed. JSON: {\"from\":…, \"to\":…, \"summary\":{\"sets\":{\"added\":2,…},…},",
            "\"sets\":{\"added\":[…], \"removed\":[…], \"changed\":[{\"section\":…, \"id\":…, \"hosts\":{\"added\":[…],",
            "\"removed\":[…], \"replaced\":[{\"from\":…, \"to\":…}], \"stillUnder\":[…]}, \"networks\":{…}, \"services\":{…},",
            "\"flags\":{\"required\":{\"from\":…, \"to\":…}}, \"requirements\":{…}}]}, \"groups\":{…}, \"scaleUnits\":{…},",
            "\"requirements\":[{\"kind\":…, \"hosts\":{…}, \"touches\":[…]}]}",
            "",
            "Exit codes: 0 compared, whether or not they differ; 1 a file is refused or cannot be read; 2 wrong usage.",
            "Example: portreeve compare november.txt january.txt --json"
        })
final class CompareCommand implements Callable<Integer> {

    private static final String FILE = "Document of any source, or catalog interchange file: ";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = FILE + "the older one.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = FILE + "the newer one.")
    private Path newer = Path.of("");

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() throws CommandFailure {
        RevisionDiff diff = RevisionDiffer.compare(SourceFile.read(older), SourceFile.read(newer));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(CompareJson.of(diff)));
        } else {
            CompareText.of(diff).forEach(out::println);
        }
        return ExitCode.OK;
    }
}
