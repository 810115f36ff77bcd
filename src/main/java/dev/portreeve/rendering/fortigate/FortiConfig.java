package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for FortiOS: policies, and through them the objects they use.
///
/// @param zones the clients' interfaces or zones; empty when they are not restricted
record FortiConfig(List<String> zones, List<FortiPolicy> policies, FortiExemption exemption) {

    FortiConfig {
        zones = List.copyOf(zones);
        policies = List.copyOf(policies);
    }

    /// The groups of a family in the order of their first use.
    Set<FortiGroup> groups(Prefix.Family family) {
        Set<FortiGroup> groups = new LinkedHashSet<>();
        for (FortiPolicy policy : policies) {
            for (FortiSide side : policy.sides()) {
                if (side.family() == family) {
                    groups.addAll(side.from());
                    groups.addAll(side.to());
                }
            }
        }
        return groups;
    }

    /// The addresses of a family in the order of their first use.
    Set<FortiAddress> addresses(Prefix.Family family) {
        Set<FortiAddress> addresses = new LinkedHashSet<>();
        groups(family).forEach(group -> addresses.addAll(group.members()));
        exemption.names().stream().filter(name -> name.family() == family).forEach(addresses::add);
        return addresses;
    }

    /// The services in the order of their first use.
    Set<FortiService> services() {
        Set<FortiService> services = new LinkedHashSet<>();
        policies.forEach(policy -> services.addAll(policy.services()));
        return services;
    }
}
