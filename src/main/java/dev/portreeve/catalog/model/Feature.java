package dev.portreeve.catalog.model;

import java.util.List;

/// What a requester wants to work, and which parts of the catalog that takes.
///
/// @param prerequisites features that must be open as well, with the reason
/// @param brings        in the order of the feature file
/// @param inAll         whether the command line's `all` includes it
/// @param pointer       whether its hosts come from a source other than the article, so that it opens nothing yet
/// @param remarks       stable codes, translated by the message key `catalog.remark.<code>`
public record Feature(
        FeatureId id,
        List<Prerequisite> prerequisites,
        List<Bring> brings,
        boolean inAll,
        boolean pointer,
        List<String> remarks) {

    /// Copies the lists.
    public Feature {
        prerequisites = List.copyOf(prerequisites);
        brings = List.copyOf(brings);
        remarks = List.copyOf(remarks);
    }

    /// Another feature this one needs.
    ///
    /// @param reason stable code, translated by the message key `catalog.prerequisite.<reason>`
    public record Prerequisite(FeatureId feature, String reason) {}

    /// Whether the request must name the tenant's scale unit, because hosts differ by scale unit or region.
    public boolean needsScaleUnit() {
        return brings.stream().anyMatch(bring -> switch (bring) {
            case Bring.ScaleUnitHosts _ -> true;
            case Bring.Group group -> group.scope() == Bring.Scope.TENANT_REGION;
            case Bring.SetRows _ -> false;
        });
    }

    /// Whether the request must name its own client networks, because they are the destinations.
    public boolean needsPeers() {
        return brings.stream()
                .anyMatch(bring -> bring instanceof Bring.Group group && group.scope() == Bring.Scope.CLIENT_NETWORKS);
    }
}
