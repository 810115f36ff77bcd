package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rendering.ResolverBridge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for iptables.
///
/// @param chain  the chain that the site's own jumps to
/// @param inner  the chain with the rules; the same as `chain` when the clients' interfaces are not restricted
/// @param zones  interfaces the clients come through
/// @param bridge what the resolver adds to the sets of names
record IptConfig(String chain, String inner, List<String> zones, List<IptRule> rules, ResolverBridge bridge) {

    IptConfig {
        zones = List.copyOf(zones);
        rules = List.copyOf(rules);
    }

    /// The rules for one of the two programs.
    List<IptRule> rules(Prefix.Family family) {
        return rules.stream().filter(rule -> rule.to().family() == family).toList();
    }

    /// The chains, the one to jump to first.
    List<String> chains() {
        return zones.isEmpty() ? List.of(chain) : List.of(chain, inner);
    }

    /// The sets that the file of sets fills, and that belong to this request alone, in the order of their first use.
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

    private Set<PacketFilterSet> sets() {
        Set<PacketFilterSet> sets = new LinkedHashSet<>();
        for (IptRule rule : rules) {
            rule.from().ifPresent(sets::add);
            sets.add(rule.to());
        }
        return sets;
    }
}
