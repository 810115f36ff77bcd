package dev.portreeve.rendering;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rules.EveryEntry;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How every entry of a catalog comes out on every target, for clients anywhere.
///
/// @param targets the columns
/// @param rows    in the order of the catalog
public record VerdictMatrix(List<TargetId> targets, List<Row> rows) {

    /// Copies the lists.
    public VerdictMatrix {
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
    }

    /// One entry.
    ///
    /// @param verdicts on each thing it asks for, by target in the order of the columns
    public record Row(Rule rule, SequencedMap<TargetId, List<Verdict>> verdicts) {

        /// Copies the map.
        public Row {
            verdicts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(verdicts));
        }

        /// How many verdicts of each kind; kinds without any are 0.
        public Map<Verdict.Kind, Integer> counts(TargetId target) {
            return tally(verdicts.getOrDefault(target, List.of()));
        }
    }

    /// Renders each entry by itself for each target.
    public static VerdictMatrix of(CatalogContent content) {
        List<Row> rows =
                EveryEntry.of(content).stream().map(rule -> row(content, rule)).toList();
        return new VerdictMatrix(Renderers.targets().stream().map(Target::id).toList(), rows);
    }

    /// Renders one entry for each target; empty for one that opens nothing outwards.
    public static Optional<Row> of(CatalogContent content, Opening entry) {
        RuleId id = RuleId.of(entry);
        return EveryEntry.of(content).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> row(content, rule));
    }

    private static Row row(CatalogContent content, Rule rule) {
        SequencedMap<TargetId, List<Verdict>> verdicts = new LinkedHashMap<>();
        Renderers.all().forEach(renderer -> verdicts.put(renderer.target().id(), verdicts(renderer, rule, content)));
        return new Row(rule, verdicts);
    }

    /// How many verdicts of each kind a target has over all entries.
    public Map<Verdict.Kind, Integer> totals(TargetId target) {
        return tally(rows.stream()
                .flatMap(row -> row.verdicts().getOrDefault(target, List.of()).stream())
                .toList());
    }

    private static List<Verdict> verdicts(Renderer renderer, Rule rule, CatalogContent content) {
        TargetId target = renderer.target().id();
        // the place of a tenant has no say in how a single entry is written
        Scope scope = Scope.local(List.of(FeatureId.BASE), new ScaleUnit("AMSUA0101"), Region.NA, List.of(target));
        RuleSet alone = new RuleSet(scope.question(), rule.features(), List.of(rule), List.of(), content.source());
        return switch (renderer.render(alone, scope)) {
            case Rendering rendering -> rendering.report();
            case NotRendered refused -> refused.report();
        };
    }

    private static Map<Verdict.Kind, Integer> tally(List<Verdict> verdicts) {
        Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(kind, 0);
        }
        verdicts.forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
        return counts;
    }
}
