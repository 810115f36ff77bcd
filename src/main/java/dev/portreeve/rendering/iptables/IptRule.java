package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rules.RuleId;
import java.util.List;
import java.util.Optional;

/// One line that accepts.
///
/// @param from  the clients, of the family of `to`; empty when they are not restricted
/// @param ports `443`, `3478:3481`; never empty, at most as many as a line takes
record IptRule(RuleId id, Optional<PacketFilterSet> from, PacketFilterSet to, Transport transport, List<String> ports) {

    /// @throws IllegalArgumentException when no port is left: the line would open all of them
    IptRule {
        ports = List.copyOf(ports);
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("no port for " + id);
        }
    }
}
