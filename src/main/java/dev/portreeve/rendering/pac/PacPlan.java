package dev.portreeve.rendering.pac;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rules.Rule;
import java.util.List;
import java.util.stream.IntStream;

/// How a PAC file says a rule: [PacLowering] writes it and [PacReport] judges it.
///
/// @param ports    ports of web addresses, sorted
/// @param hosts    least list
/// @param networks IPv4 networks for addresses in place of a name, where the rule has no names; disjoint
record PacPlan(List<Integer> ports, HostSet hosts, List<Prefix> networks) {

    private static final List<Integer> WEB = List.of(80, 443);

    static PacPlan of(Rule rule) {
        boolean asked = rule.direction() == Direction.OUT;
        List<Integer> ports = WEB.stream()
                .filter(port -> asked && rule.services().stream().anyMatch(service -> carries(service, port)))
                .toList();
        List<Prefix> networks =
                rule.hosts().isEmpty() ? AddressSet.of(rule.networks()).prefixes(Prefix.Family.IPV4) : List.of();
        return new PacPlan(ports, HostSet.of(rule.hosts(), SuffixMatching.STRICT), networks);
    }

    /// The ports of web addresses in a service.
    static IntStream web(Service service) {
        return WEB.stream().mapToInt(port -> port).filter(port -> carries(service, port));
    }

    private static boolean carries(Service service, int port) {
        return service.transport() == Transport.TCP && service.first() <= port && port <= service.last();
    }

    /// Whether anything is written.
    boolean isExpressible() {
        return !ports.isEmpty() && !(hosts.isEmpty() && networks.isEmpty());
    }
}
