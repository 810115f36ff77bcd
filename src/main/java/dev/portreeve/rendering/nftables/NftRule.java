package dev.portreeve.rendering.nftables;

import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rules.RuleId;
import java.util.List;
import java.util.Optional;

/// One line of the chain.
///
/// @param from  the clients, of the family of `to`; empty when they are not restricted
/// @param ports never empty
record NftRule(RuleId id, Optional<PacketFilterSet> from, PacketFilterSet to, Transport transport, List<String> ports) {

    /// @throws IllegalArgumentException when no port is left: the line would open all of them
    NftRule {
        ports = List.copyOf(ports);
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("no port for " + id);
        }
    }
}
