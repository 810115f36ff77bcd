package dev.portreeve.rendering.nftables;

import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rendering.ResolverBridge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for nftables.
///
/// @param zones interfaces the clients come through; empty when they are not restricted
/// @param bridge   what the resolver adds to the sets of names
record NftConfig(String chain, List<String> zones, List<NftRule> rules, ResolverBridge bridge) {

    NftConfig {
        zones = List.copyOf(zones);
        rules = List.copyOf(rules);
    }

    /// The sets the rules refer to, in the order of their first use.
    Set<PacketFilterSet> sets() {
        Set<PacketFilterSet> sets = new LinkedHashSet<>();
        for (NftRule rule : rules) {
            rule.from().ifPresent(sets::add);
            sets.add(rule.to());
        }
        return sets;
    }

    /// The sets that are filled by the file, and belong to this request alone.
    List<PacketFilterSet.Networks> networks() {
        return sets().stream()
                .filter(PacketFilterSet.Networks.class::isInstance)
                .map(PacketFilterSet.Networks.class::cast)
                .toList();
    }

    /// The sets that a resolver fills, which other requests may use too.
    List<PacketFilterSet.Learned> learned() {
        return sets().stream()
                .filter(PacketFilterSet.Learned.class::isInstance)
                .map(PacketFilterSet.Learned.class::cast)
                .toList();
    }
}
