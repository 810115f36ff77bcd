package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.FlowSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.PortSet;
import java.util.List;

/// Flows that one state of the catalog lets pass and another does not, exact and minimal.
///
/// @param flows          from clients to hosts and networks; a wildcard may have exceptions
/// @param betweenClients ports open between the clients themselves
public record Reach(List<FlowSet.Part> flows, PortSet betweenClients) {

    /// Copies the list.
    public Reach {
        flows = List.copyOf(flows);
    }

    /// Whether nothing passes.
    public boolean isEmpty() {
        return flows.isEmpty() && betweenClients.isEmpty();
    }

    /// The hosts, on whatever ports, without the names of exceptions; sorted.
    public List<HostPattern> hosts() {
        return flows.stream()
                .flatMap(part -> part.hosts().stream())
                .map(HostSet.Part::pattern)
                .distinct()
                .sorted()
                .toList();
    }

    /// The addresses, on whatever ports.
    public AddressSet networks() {
        return flows.stream().map(FlowSet.Part::networks).reduce(AddressSet.empty(), AddressSet::union);
    }
}
