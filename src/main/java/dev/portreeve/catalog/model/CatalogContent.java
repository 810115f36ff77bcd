package dev.portreeve.catalog.model;

import dev.portreeve.addressing.HostPattern;
import java.util.List;

/// Everything one reading of a source document gave: what a revision holds. Order is the order of the source.
///
/// @param requirements what the document states for hosts of all sets; attached to the sets and groups they touch as
/// well
public record CatalogContent(
        SourceDocument source,
        List<EndpointSet> sets,
        List<EndpointGroup> groups,
        List<ScaleUnitRow> scaleUnits,
        List<Requirement> requirements,
        List<Finding> findings) {

    /// Copies the lists.
    public CatalogContent {
        sets = List.copyOf(sets);
        groups = List.copyOf(groups);
        scaleUnits = List.copyOf(scaleUnits);
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
    }

    /// All host patterns of a requirement kind, over the whole document.
    public List<HostPattern> hostsWith(RequirementKind kind) {
        return requirements.stream()
                .filter(requirement -> requirement.kind() == kind)
                .flatMap(requirement -> requirement.hosts().stream())
                .distinct()
                .toList();
    }
}
