package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Cuts requirements down to what is opened: a requirement for a shared suffix never reaches beyond the rule's hosts.
final class Restriction {

    private Restriction() {}

    /// The requirements that the document states for any of the hosts, and those stated for the opening itself.
    static List<RuleRequirement> of(CatalogContent content, Opening opening, List<HostPattern> opened) {
        return Arrays.stream(RequirementKind.values())
                .filter(kind -> kind != RequirementKind.ALLOW)
                .map(kind -> new Stated(kind, common(opened, stated(content, opening, kind, opened))))
                .filter(stated -> !stated.hosts().isEmpty())
                .map(stated -> new RuleRequirement(stated.kind(), stated.hosts()))
                .toList();
    }

    private record Stated(RequirementKind kind, List<HostPattern> hosts) {}

    private static List<HostPattern> common(Collection<HostPattern> some, Collection<HostPattern> others) {
        HostSet both = HostSet.of(some, SuffixMatching.STRICT).intersect(HostSet.of(others, SuffixMatching.STRICT));
        return both.patterns();
    }

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
}
