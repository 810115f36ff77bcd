package dev.portreeve.tenants;

import java.util.List;

/// What an administrator enters about an enforcement point, as typed.
///
/// @param sources networks in CIDR notation and zone names, one each
public record EnforcementPointData(String name, String target, List<String> sources) {

    /// Copies the list.
    public EnforcementPointData {
        sources = List.copyOf(sources);
    }
}
