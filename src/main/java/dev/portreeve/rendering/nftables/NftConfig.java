package dev.portreeve.rendering.nftables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for nftables.
///
/// @param zones interfaces the clients come through; empty when they are not restricted
record NftConfig(String chain, List<String> zones, List<NftRule> rules) {

    NftConfig {
        zones = List.copyOf(zones);
        rules = List.copyOf(rules);
    }

    /// The sets the rules refer to, in the order of their first use.
    Set<NftSet> sets() {
        Set<NftSet> sets = new LinkedHashSet<>();
        for (NftRule rule : rules) {
            rule.from().ifPresent(sets::add);
            sets.add(rule.to());
        }
        return sets;
    }
}
