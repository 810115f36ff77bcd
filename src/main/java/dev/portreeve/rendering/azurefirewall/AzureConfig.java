package dev.portreeve.rendering.azurefirewall;

import java.util.List;

/// Everything that is written for Azure Firewall.
record AzureConfig(List<AzureGroup> groups) {

    AzureConfig {
        groups = List.copyOf(groups);
    }

    /// What the policy counts against its limit: in each network rule, every source with every destination.
    long pairs() {
        return groups.stream()
                .flatMap(group -> group.network().stream())
                .mapToLong(rule -> (long) rule.sources().size() * rule.to().size())
                .sum();
    }
}
