package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Transport;
import java.util.List;

/// A custom service of one transport.
///
/// @param ports single ports and ranges, never empty
record FortiService(String name, Transport transport, List<String> ports) {

    /// @throws IllegalArgumentException when no port is left or there are too many
    FortiService {
        ports = List.copyOf(ports);
        if (ports.isEmpty() || ports.size() > FortiLimits.RANGES) {
            throw new IllegalArgumentException("ports of " + name + ": " + ports.size());
        }
    }
}
