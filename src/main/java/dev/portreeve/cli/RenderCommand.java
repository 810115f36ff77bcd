package dev.portreeve.cli;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `render`: the files and verdicts for chosen features, a scale unit and targets; the bytes a package has.
@Command(
        name = "render",
        description = "Writes rules for firewalls and proxies, with a verdict on each thing asked for.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Without --scope the sources are not restricted and the request number is LOCAL. With the scope.json",
            "of a package the files are those of the package, byte for byte.",
            "",
            "Examples:",
            "  portreeve render page.txt --features all --scale-unit AMSUB0501 --target squid,nftables --out rules",
            "  portreeve render page.txt --scope scope.json --out rules"
        })
final class RenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Page of endpoints as plain text, or a catalog interchange file.")
    private Path file = Path.of("");

    @Option(
            names = "--features",
            paramLabel = "a,b|all",
            split = ",",
            description = "Features that have to work; what they need is added. 'all' leaves out the features that"
                    + " few tenants need.")
    private List<String> features = List.of();

    @Option(
            names = "--scale-unit",
            paramLabel = "CODE",
            description = "Scale unit of the tenant, such as AMSUB0501, or its location, such as 'Europe 0501'.")
    private @Nullable String scaleUnit;

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            split = ",",
            description = "What to write for: plain, squid, nftables, paloalto, fortigate, azurefirewall, checkpoint,"
                    + " ciscoasa, junipersrx, awsfirewall.")
    private List<String> targets = List.of();

    @Option(names = "--scope", paramLabel = "JSON", description = "Scope of a request, as in a package.")
    private @Nullable Path scope;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws CommandFailure {
        RenderOrder order = new RenderOrder(features, scaleUnit, targets, scope);
        order.check(spec.commandLine());
        CatalogContent content = SourceFile.read(file);
        Scope asked = order.scope(content);
        RuleSet rules = LeastOpenings.of(content, FeatureTables.standard(), asked.question());
        switch (RenderedSet.of(rules, asked)) {
            case RenderedSet.Complete(RenderedSet set) -> {
                OutputFolder.write(out, set);
                new RenderSummary(spec.commandLine().getOut()).print(set);
            }
            case RenderedSet.Failed(var failures) -> throw new CommandFailure(RenderTexts.failure(failures.getFirst()));
        }
        return ExitCode.OK;
    }
}
