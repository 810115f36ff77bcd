package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Compares what two documents require of hosts of all sets.
final class RequirementDiffer {

    private RequirementDiffer() {}

    /// One change per kind whose hosts differ, in the order of the kinds.
    static List<RequirementChange> compare(CatalogContent from, CatalogContent to) {
        List<RequirementChange> changes = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            Delta<HostPattern> delta = Delta.between(from.hostsWith(kind), to.hostsWith(kind));
            if (!delta.isEmpty()) {
                changes.add(new RequirementChange(kind, delta, touched(to, delta)));
            }
        }
        return changes;
    }

    private static List<EntryKey> touched(CatalogContent content, Delta<HostPattern> delta) {
        List<HostPattern> moved =
                Stream.concat(delta.added().stream(), delta.removed().stream()).toList();
        return Stream.of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .map(Opening.class::cast)
                .filter(entry ->
                        entry.hosts().stream().anyMatch(host -> moved.stream().anyMatch(host.pattern()::isCoveredBy)))
                .map(EntryKey::of)
                .distinct()
                .toList();
    }
}
