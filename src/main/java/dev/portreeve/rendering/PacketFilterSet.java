package dev.portreeve.rendering;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Prefix;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A named set of addresses of one family, as packet filters of Linux keep them.
public sealed interface PacketFilterSet {

    /// Its name.
    String name();

    /// The family of its addresses.
    Prefix.Family family();

    /// Networks known when the file is written, never empty.
    ///
    /// @param elements disjoint and sorted
    record Networks(String name, Prefix.Family family, List<Prefix> elements) implements PacketFilterSet {

        /// @throws IllegalArgumentException when there is none
        public Networks {
            elements = List.copyOf(elements);
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("no network for " + name);
            }
        }
    }

    /// Addresses of a domain and everything below it, which a resolver adds.
    record Learned(String name, Prefix.Family family) implements PacketFilterSet {}

    /// The part of the networks in a family; empty when there is none.
    static Optional<PacketFilterSet> of(String stem, Prefix.Family family, Collection<Prefix> networks) {
        List<Prefix> elements = AddressSet.of(networks).prefixes().stream()
                .filter(network -> network.family() == family)
                .toList();
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Networks(stem + suffix(family), family, elements));
    }

    /// The set of a domain, shared by all requests that name it.
    static PacketFilterSet learned(String domain, Prefix.Family family) {
        return new Learned(ResolverBridge.stem(domain) + suffix(family), family);
    }

    private static String suffix(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "_v4";
            case IPV6 -> "_v6";
        };
    }
}
