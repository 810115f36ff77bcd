package dev.portreeve.rendering.paloalto;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The ways in which a rule is said. Lowering writes by it and the report judges by it.
///
/// Web ports are opened by name, in a URL category: the name in TLS or HTTP is compared, so nothing else at the same
/// addresses is opened. On other ports there may be no such name; there the rule's networks are opened or, where it
/// has none, the addresses of its plain names.
///
/// @param families of the clients, and so of the networks that they can reach at all
record PanOpening(Rule rule, Set<Prefix.Family> families) {

    private static final Set<String> WEB = Set.of("tcp/80", "tcp/443");

    static PanOpening of(Rule rule, Scope scope) {
        List<Prefix> clients = scope.sources().networks();
        boolean anywhere = rule.direction() == Direction.PEER || clients.isEmpty();
        return new PanOpening(
                rule,
                anywhere
                        ? EnumSet.allOf(Prefix.Family.class)
                        : clients.stream().map(Prefix::family).collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether a packet to the network can come from the clients: only when both are of one family.
    boolean reaches(Prefix network) {
        return families.contains(network.family());
    }

    /// The rule's networks that a client can reach.
    List<Prefix> networks() {
        return rule.networks().stream().filter(this::reaches).toList();
    }

    private boolean hasNetworks() {
        return rule.networks().stream().anyMatch(this::reaches);
    }

    /// The services on which a name is seen.
    List<Service> web() {
        return rule.services().stream()
                .filter(service -> WEB.contains(service.toString()))
                .toList();
    }

    /// The services on which only addresses are seen.
    List<Service> others() {
        return rule.services().stream()
                .filter(service -> !WEB.contains(service.toString()))
                .toList();
    }

    /// What is opened by name, in a URL category.
    List<Service> byCategory() {
        return rule.hosts().isEmpty() ? List.of() : web();
    }

    /// What is opened by the rule's networks.
    List<Service> byNetwork() {
        if (!hasNetworks()) {
            return List.of();
        }
        return rule.hosts().isEmpty() ? rule.services() : others();
    }

    /// What is opened by the addresses of the rule's plain names.
    List<Service> byResolution() {
        return !hasNetworks() && rule.names().findAny().isPresent() ? others() : List.of();
    }

    /// What wildcards are not opened on.
    List<Service> closedToWildcards() {
        return hasNetworks() ? List.of() : others();
    }

    /// Whether the service is opened in one of the ways.
    boolean opens(Service service) {
        return byCategory().contains(service)
                || byNetwork().contains(service)
                || byResolution().contains(service);
    }

    /// Whether anything is opened.
    boolean opensAnything() {
        return rule.services().stream().anyMatch(this::opens);
    }

    /// The services that could be decrypted.
    List<Service> tcp() {
        return rule.services().stream()
                .filter(service -> service.transport() == Transport.TCP)
                .toList();
    }

    /// The plain names, as patterns.
    List<HostPattern> names() {
        return rule.names().<HostPattern>map(name -> name).toList();
    }
}
