package dev.portreeve.catalog.model;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import java.util.List;

/// What sets, groups and scale unit rows share: destinations reached over services, with requirements.
public sealed interface Opening permits EndpointSet, EndpointGroup, ScaleUnitRow {

    /// The section it stands in.
    Section section();

    /// The addresses, in the order of the source.
    List<Destination> destinations();

    /// The ports, in the order of the source.
    List<Service> services();

    /// Requirements beyond letting the flow pass.
    List<Requirement> requirements();

    /// Remarks of the source.
    List<Note> notes();

    /// Where it stands.
    Place place();

    /// The hosts among the destinations, in order.
    default List<Destination.Host> hosts() {
        return destinations().stream()
                .filter(Destination.Host.class::isInstance)
                .map(Destination.Host.class::cast)
                .toList();
    }

    /// The plain names among the hosts, in order.
    default List<Destination.Host> names() {
        return hosts().stream()
                .filter(host -> host.pattern() instanceof HostPattern.Name)
                .toList();
    }

    /// The wildcards among the hosts, in order.
    default List<Destination.Host> wildcards() {
        return hosts().stream()
                .filter(host -> host.pattern() instanceof HostPattern.Wildcard)
                .toList();
    }

    /// The networks among the destinations, in order.
    default List<Prefix> networks() {
        return destinations().stream()
                .filter(Destination.Network.class::isInstance)
                .map(Destination.Network.class::cast)
                .map(Destination.Network::prefix)
                .toList();
    }
}
