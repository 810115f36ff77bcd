package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
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
            Delta<HostPattern> delta = stated(
                    Delta.between(from.hostsWith(kind), to.hostsWith(kind)), Delta.between(listed(from), listed(to)));
            if (!delta.isEmpty()) {
                changes.add(new RequirementChange(kind, delta, touched(to, delta)));
            }
        }
        return changes;
    }

    /// Hosts that came to or left the list take their requirements along: that is no change of the requirement.
    private static Delta<HostPattern> stated(Delta<HostPattern> required, Delta<HostPattern> listed) {
        return new Delta<>(
                required.added().stream()
                        .filter(host -> !listed.added().contains(host))
                        .toList(),
                required.removed().stream()
                        .filter(host -> !listed.removed().contains(host))
                        .toList());
    }

    private static List<HostPattern> listed(CatalogContent content) {
        return entries(content)
                .flatMap(entry -> entry.hosts().stream())
                .map(Destination.Host::pattern)
                .toList();
    }

    private static Stream<Opening> entries(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream);
    }

    private static List<EntryKey> touched(CatalogContent content, Delta<HostPattern> delta) {
        List<HostPattern> moved =
                Stream.concat(delta.added().stream(), delta.removed().stream()).toList();
        return entries(content)
                .filter(entry ->
                        entry.hosts().stream().anyMatch(host -> moved.stream().anyMatch(host.pattern()::isCoveredBy)))
                .map(EntryKey::of)
                .distinct()
                .toList();
    }
}
