package dev.portreeve.bench;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A request for every feature, written for one target, and for all of them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RenderingBench {

    /// The word of a target, or `all`; [RatioTable] sets every word there is.
    @Param("all")
    private String target = "all";

    private dev.portreeve.rendering.Scope scope;
    private RuleSet rules;
    private List<Renderer> renderers = List.of();

    /// Computes the rules once.
    @Setup
    public void compute() {
        CatalogContent content = StarterCatalog.revisions().getLast().content();
        renderers = target.equals("all")
                ? Renderers.all()
                : List.of(Renderers.of(new TargetId(target)).orElseThrow());
        scope = dev.portreeve.rendering.Scope.local(
                List.copyOf(FeatureTables.standard().all()),
                new ScaleUnit("AMSUB0202"),
                Region.EU,
                renderers.stream().map(renderer -> renderer.target().id()).toList());
        rules = LeastOpenings.of(content, FeatureTables.standard(), scope.question());
    }

    @Benchmark
    public List<RenderingResult> render() {
        return renderers.stream().map(renderer -> renderer.render(rules, scope)).toList();
    }

    /// What comes before: the openings themselves.
    @Benchmark
    public RuleSet leastOpenings() {
        return LeastOpenings.of(
                StarterCatalog.revisions().getLast().content(), FeatureTables.standard(), scope.question());
    }
}
