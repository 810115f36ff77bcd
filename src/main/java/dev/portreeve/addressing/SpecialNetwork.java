package dev.portreeve.addressing;

import java.util.List;

/// A network that is not a place on the public internet, with the purpose it is set aside for and where that is
/// written. After the IANA registries of special-purpose addresses and of IPv6 address space.
///
/// @param source the document that sets it aside, such as `RFC 1918`
public record SpecialNetwork(Purpose purpose, Prefix network, String source) {

    /// What a network is set aside for. The order is that of [#touching(Prefix)]: the telling ones first.
    public enum Purpose {
        PRIVATE,
        /// Carrier-grade NAT.
        SHARED,
        LOOPBACK,
        LINK_LOCAL,
        UNIQUE_LOCAL,
        SITE_LOCAL,
        MULTICAST,
        DOCUMENTATION,
        BENCHMARKING,
        /// "This network" and the unspecified address.
        UNSPECIFIED,
        IPV4_MAPPED,
        IPV4_COMPATIBLE,
        SIX_TO_FOUR,
        TEREDO,
        /// NAT64.
        TRANSLATION,
        DISCARD,
        PROTOCOL,
        /// Not assigned to anybody.
        RESERVED
    }

    /// The registry, in the order of purposes.
    public static List<SpecialNetwork> all() {
        return SpecialNetworks.ALL;
    }

    /// The special networks that share an address with this one; empty for a network of the public internet.
    public static List<SpecialNetwork> touching(Prefix network) {
        return all().stream()
                .filter(special -> special.network.contains(network) || network.contains(special.network))
                .toList();
    }
}
