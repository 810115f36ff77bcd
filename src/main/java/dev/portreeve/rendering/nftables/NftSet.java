package dev.portreeve.rendering.nftables;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Prefix;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A named set of networks of one family, never empty.
///
/// @param elements disjoint and sorted
record NftSet(String name, Prefix.Family family, List<Prefix> elements) {

    /// The part of the networks in a family; empty when there is none.
    static Optional<NftSet> of(String stem, Prefix.Family family, Collection<Prefix> networks) {
        List<Prefix> elements = AddressSet.of(networks).prefixes().stream()
                .filter(network -> network.family() == family)
                .toList();
        return elements.isEmpty() ? Optional.empty() : Optional.of(new NftSet(stem + suffix(family), family, elements));
    }

    private static String suffix(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "_v4";
            case IPV6 -> "_v6";
        };
    }

    /// `ip` or `ip6`, as matches begin.
    String protocol() {
        return switch (family) {
            case IPV4 -> "ip";
            case IPV6 -> "ip6";
        };
    }

    /// `ipv4_addr` or `ipv6_addr`.
    String type() {
        return switch (family) {
            case IPV4 -> "ipv4_addr";
            case IPV6 -> "ipv6_addr";
        };
    }
}
