package dev.portreeve.catalog.model;

import dev.portreeve.addressing.HostPattern;
import java.util.List;

/// What a revision holds: the reading of one source document, or what several together say. Order is the order of the
/// sources.
///
/// @param sources      the documents that the places of all facts name; the first leads, the others add to it
/// @param requirements what the documents state for hosts of all sets; attached to the sets and groups they touch as
/// well
public record CatalogContent(
        List<SourceDocument> sources,
        List<EndpointSet> sets,
        List<EndpointGroup> groups,
        List<ScaleUnitRow> scaleUnits,
        List<Requirement> requirements,
        List<Finding> findings) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException when there is no source
    public CatalogContent {
        sources = List.copyOf(sources);
        sets = List.copyOf(sets);
        groups = List.copyOf(groups);
        scaleUnits = List.copyOf(scaleUnits);
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a content without a source");
        }
    }

    /// The reading of one document.
    public CatalogContent(
            SourceDocument source,
            List<EndpointSet> sets,
            List<EndpointGroup> groups,
            List<ScaleUnitRow> scaleUnits,
            List<Requirement> requirements,
            List<Finding> findings) {
        this(List.of(source), sets, groups, scaleUnits, requirements, findings);
    }

    /// The document that leads.
    public SourceDocument source() {
        return sources.getFirst();
    }

    /// The same facts with other findings.
    public CatalogContent withFindings(List<Finding> others) {
        return new CatalogContent(sources, sets, groups, scaleUnits, requirements, others);
    }

    /// All host patterns of a requirement kind, over all documents.
    public List<HostPattern> hostsWith(RequirementKind kind) {
        return requirements.stream()
                .filter(requirement -> requirement.kind() == kind)
                .flatMap(requirement -> requirement.hosts().stream())
                .distinct()
                .toList();
    }
}
