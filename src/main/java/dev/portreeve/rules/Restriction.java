package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Cuts requirements down to what is opened: a requirement for a shared suffix never reaches beyond the rule's hosts.
final class Restriction {

    private Restriction() {}

    /// The requirements that the document states for any of the hosts, and those stated for the opening itself.
    static List<RuleRequirement> of(CatalogContent content, Opening opening, List<HostPattern> opened) {
        return Arrays.stream(RequirementKind.values())
                .filter(kind -> kind != RequirementKind.ALLOW)
                .map(kind -> new Stated(kind, common(opened, stated(content, opening, kind, opened))))
                .filter(stated -> !stated.hosts().isEmpty())
                .map(stated -> new RuleRequirement(stated.kind(), List.copyOf(stated.hosts())))
                .toList();
    }

    private record Stated(RequirementKind kind, SortedSet<HostPattern> hosts) {}

    private static Collection<HostPattern> stated(
            CatalogContent content, Opening opening, RequirementKind kind, List<HostPattern> opened) {
        List<HostPattern> hosts = new ArrayList<>(content.hostsWith(kind));
        for (Requirement requirement : opening.requirements()) {
            if (requirement.kind() == kind) {
                // a requirement on an entry that names no host is about the whole entry
                hosts.addAll(requirement.hosts().isEmpty() ? opened : requirement.hosts());
            }
        }
        return hosts;
    }

    /// What two lists of patterns have in common, with nothing listed that another listed pattern covers.
    static SortedSet<HostPattern> common(Collection<HostPattern> some, Collection<HostPattern> others) {
        List<HostPattern> both = some.stream()
                .flatMap(one -> others.stream().flatMap(other -> common(one, other)))
                .toList();
        TreeSet<HostPattern> least = new TreeSet<>(both);
        least.removeIf(
                pattern -> both.stream().anyMatch(wider -> !wider.equals(pattern) && pattern.isCoveredBy(wider)));
        return least;
    }

    private static Stream<HostPattern> common(HostPattern one, HostPattern other) {
        if (one.isCoveredBy(other)) {
            return Stream.of(one);
        }
        return other.isCoveredBy(one) ? Stream.of(other) : Stream.empty();
    }
}
