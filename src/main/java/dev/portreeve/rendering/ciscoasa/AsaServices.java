package dev.portreeve.rendering.ciscoasa;

import dev.portreeve.addressing.Service;
import java.util.List;

/// A group of services, both transports together.
///
/// @param about    the request and the rule
/// @param services never empty
record AsaServices(String name, String about, List<Service> services) {

    /// @throws IllegalArgumentException when no service is left
    AsaServices {
        services = List.copyOf(services);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("no services of " + name);
        }
    }
}
