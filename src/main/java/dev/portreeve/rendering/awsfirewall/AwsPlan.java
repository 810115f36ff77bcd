package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import java.util.Collection;
import java.util.List;

/// How AWS Network Firewall says a rule: [AwsLowering] writes it and [AwsReport] judges it.
///
/// @param named    services for which names are compared
/// @param plain    services for which networks are compared
/// @param networks destinations that some client can reach, for the plain services
record AwsPlan(List<Service> named, List<Service> plain, List<Prefix> networks) {

    private static final Service HTTP = Service.tcp(80);
    private static final Service HTTPS = Service.tcp(443);

    static AwsPlan of(Rule rule, Scope scope) {
        List<Service> named = rule.hosts().isEmpty() || rule.direction() == Direction.PEER
                ? List.of()
                : rule.services().stream()
                        .filter(service -> service.transport() == Transport.TCP)
                        .toList();
        List<Service> plain = rule.services().stream()
                .filter(service -> !named.contains(service))
                .toList();
        List<Prefix> networks = plain.isEmpty()
                ? List.of()
                : rule.networks().stream()
                        .filter(network -> isReachable(scope, rule, network))
                        .toList();
        return new AwsPlan(named, plain, networks);
    }

    /// Whether a packet to the network can come from the clients at all: both are of one family.
    static boolean isReachable(Scope scope, Rule rule, Prefix network) {
        return rule.direction() == Direction.PEER
                || scope.sources().networks().isEmpty()
                || scope.sources().networks().stream().anyMatch(source -> source.family() == network.family());
    }

    /// Disjoint networks.
    static List<String> least(Collection<Prefix> networks) {
        return AddressSet.of(networks).prefixes().stream().map(Prefix::toString).toList();
    }

    static boolean isHttp(Service service) {
        return service.equals(HTTP);
    }

    static boolean isHttps(Service service) {
        return service.equals(HTTPS);
    }

    /// Ports on which TLS is looked for: all but the one of HTTP.
    List<String> tlsPorts() {
        return named.stream()
                .filter(service -> !isHttp(service))
                .map(AwsPlan::ports)
                .toList();
    }

    /// Ports on which HTTP is looked for: all but the one of HTTPS.
    List<String> httpPorts() {
        return named.stream()
                .filter(service -> !isHttps(service))
                .map(AwsPlan::ports)
                .toList();
    }

    List<String> plainPorts(Transport transport) {
        return plain.stream()
                .filter(service -> service.transport() == transport)
                .map(AwsPlan::ports)
                .toList();
    }

    /// Suricata writes ranges with a colon.
    private static String ports(Service service) {
        return service.ports().replace('-', ':');
    }
}
