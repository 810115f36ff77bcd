package dev.portreeve.rendering.zscaler;

import dev.portreeve.addressing.Service;
import java.util.List;

/// A rule of the firewall with its network service and its destination groups, any of which matches.
///
/// @param services never empty
/// @param groups   never empty
record ZiaRule(String name, String service, String description, List<Service> services, List<ZiaGroup> groups) {

    /// @throws IllegalArgumentException when a list is empty: the rule would not be restricted by it
    ZiaRule {
        services = List.copyOf(services);
        groups = List.copyOf(groups);
        if (services.isEmpty() || groups.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare with in " + name);
        }
    }
}
