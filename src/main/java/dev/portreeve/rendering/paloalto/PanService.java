package dev.portreeve.rendering.paloalto;

import dev.portreeve.addressing.Transport;
import java.util.List;

/// A service object.
///
/// @param ports single ports and ranges, never empty
record PanService(String name, Transport transport, List<String> ports) {

    /// @throws IllegalArgumentException when no port is left: the service would be open
    PanService {
        ports = List.copyOf(ports);
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("no port for " + name);
        }
    }
}
