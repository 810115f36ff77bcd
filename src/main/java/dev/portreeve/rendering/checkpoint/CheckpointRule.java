package dev.portreeve.rendering.checkpoint;

import dev.portreeve.rules.RuleId;
import java.util.List;
import java.util.stream.Stream;

/// A rule that accepts.
///
/// @param zones    the clients' zones, when no network tells them apart
/// @param from     groups of the clients; with no zone either, they are anywhere
/// @param to       groups of networks
/// @param domains  names, resolved by the gateway; groups and names together are never empty
/// @param services never empty
record CheckpointRule(
        String name,
        RuleId rule,
        List<String> zones,
        List<CheckpointGroup> from,
        List<CheckpointGroup> to,
        List<String> domains,
        List<CheckpointService> services) {

    /// @throws IllegalArgumentException when there is no destination or service: it would be open
    CheckpointRule {
        zones = List.copyOf(zones);
        from = List.copyOf(from);
        to = List.copyOf(to);
        domains = List.copyOf(domains);
        services = List.copyOf(services);
        if ((to.isEmpty() && domains.isEmpty()) || services.isEmpty() || (!zones.isEmpty() && !from.isEmpty())) {
            throw new IllegalArgumentException("no destination or service, or zones beside networks, for " + name);
        }
    }

    /// The names of the objects in the source column; empty for "Any".
    List<String> sources() {
        return Stream.concat(zones.stream(), from.stream().map(CheckpointGroup::name))
                .toList();
    }

    /// The names of the objects in the destination column.
    List<String> destinations() {
        return Stream.concat(to.stream().map(CheckpointGroup::name), domains.stream())
                .toList();
    }
}
