package dev.portreeve.rendering.pac;

import java.util.List;

/// Everything that is written into a PAC file.
record PacConfig(List<PacRule> rules) {

    PacConfig {
        rules = List.copyOf(rules);
    }

    /// Whether an address in place of a name is compared anywhere.
    boolean hasNetworks() {
        return rules.stream().anyMatch(rule -> !rule.networks().isEmpty());
    }
}
