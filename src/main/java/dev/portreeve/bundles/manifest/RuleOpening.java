package dev.portreeve.bundles.manifest;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What one rule opens, in texts.
///
/// @param rule     the rule's stable name
/// @param hosts    names and wildcards
/// @param networks prefixes
/// @param services transports and ports, such as `tcp/443`
public record RuleOpening(
        String rule, SortedSet<String> hosts, SortedSet<String> networks, SortedSet<String> services) {

    /// Copies the sets.
    ///
    /// @throws IllegalArgumentException when a text has characters that a destination cannot have
    public RuleOpening {
        Words.id(rule);
        hosts = copy(hosts);
        networks = copy(networks);
        services = copy(services);
    }

    /// From sets in any order.
    public static RuleOpening of(String rule, Set<String> hosts, Set<String> networks, Set<String> services) {
        return new RuleOpening(rule, new TreeSet<>(hosts), new TreeSet<>(networks), new TreeSet<>(services));
    }

    private static SortedSet<String> copy(SortedSet<String> texts) {
        TreeSet<String> copy = new TreeSet<>();
        texts.forEach(text -> copy.add(Words.destination(text)));
        return Collections.unmodifiableSortedSet(copy);
    }
}
