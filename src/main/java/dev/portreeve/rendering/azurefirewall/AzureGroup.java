package dev.portreeve.rendering.azurefirewall;

import java.util.List;

/// A rule collection group: at most one collection of network rules and one of application rules.
///
/// @param number 1 for the first group of a request
record AzureGroup(String name, int number, int priority, List<AzureRule> rules) {

    /// @throws IllegalArgumentException when there is no rule
    AzureGroup {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule in " + name);
        }
    }

    List<AzureRule.Network> network() {
        return rules.stream()
                .filter(AzureRule.Network.class::isInstance)
                .map(AzureRule.Network.class::cast)
                .toList();
    }

    List<AzureRule.Application> application() {
        return rules.stream()
                .filter(AzureRule.Application.class::isInstance)
                .map(AzureRule.Application.class::cast)
                .toList();
    }

    /// The name of one of its collections.
    String collection(String kind) {
        return name + "_" + kind;
    }
}
