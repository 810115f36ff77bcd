package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.ResolverBridge;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An IP set of one family.
sealed interface IptSet {

    /// Its name.
    String name();

    /// The family of its addresses.
    Prefix.Family family();

    /// Networks known when the file is written, never empty.
    ///
    /// @param elements disjoint and sorted
    record Networks(String name, Prefix.Family family, List<Prefix> elements) implements IptSet {

        /// @throws IllegalArgumentException when there is none
        public Networks {
            elements = List.copyOf(elements);
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("no network for " + name);
            }
        }
    }

    /// Addresses of a domain and everything below it, which a resolver adds.
    record Learned(String name, Prefix.Family family) implements IptSet {}

    /// The part of the networks in a family; empty when there is none.
    static Optional<IptSet> of(String stem, Prefix.Family family, Collection<Prefix> networks) {
        List<Prefix> elements = AddressSet.of(networks).prefixes().stream()
                .filter(network -> network.family() == family)
                .toList();
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Networks(stem + suffix(family), family, elements));
    }

    /// The set of a domain, shared by all requests that name it.
    static IptSet learned(String domain, Prefix.Family family) {
        return new Learned(ResolverBridge.stem(domain) + suffix(family), family);
    }

    private static String suffix(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "_v4";
            case IPV6 -> "_v6";
        };
    }

    /// `inet` or `inet6`.
    static String word(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "inet";
            case IPV6 -> "inet6";
        };
    }
}
