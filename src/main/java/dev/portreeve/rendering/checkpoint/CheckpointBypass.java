package dev.portreeve.rendering.checkpoint;

import dev.portreeve.rules.RuleId;
import java.util.List;

/// A rule of the HTTPS inspection policy that leaves connections alone.
///
/// @param sources      names of objects; empty for "Any"
/// @param destinations names of objects, never empty
/// @param services     names of TCP services, never empty
record CheckpointBypass(
        String name, RuleId rule, List<String> sources, List<String> destinations, List<String> services) {

    /// @throws IllegalArgumentException when there is no destination or service: everything would be left alone
    CheckpointBypass {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
        services = List.copyOf(services);
        if (destinations.isEmpty() || services.isEmpty()) {
            throw new IllegalArgumentException("no destination or service for " + name);
        }
    }
}
