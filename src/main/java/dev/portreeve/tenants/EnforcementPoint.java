package dev.portreeve.tenants;

import java.util.List;

/// A firewall or proxy that guards a tenant's clients, as it stands now.
///
/// @param target  the kind of configuration it takes, such as `squid`
/// @param sources where its traffic comes from, in the order entered; never empty
public record EnforcementPoint(
        EnforcementPointId id,
        TenantId tenant,
        String name,
        String target,
        List<TrafficSource> sources,
        boolean active) {

    /// Copies the list.
    public EnforcementPoint {
        sources = List.copyOf(sources);
    }
}
