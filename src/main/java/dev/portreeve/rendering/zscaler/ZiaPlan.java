package dev.portreeve.rendering.zscaler;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rules.Rule;
import java.util.Collection;
import java.util.List;

/// How Zscaler says a rule: [ZiaLowering] writes it and [ZiaReport] judges it.
///
/// @param hosts    of the firewall rule, those that the service takes; none where networks are used
/// @param networks of the firewall rule, IPv4; none where names are used
/// @param web      whether some of its traffic is on a port of the web
/// @param matched  the names as the firewall compares them: `.x` is x and everything below it
/// @param other    whether some of its traffic is on other ports, where names stand for addresses
record ZiaPlan(List<HostPattern> hosts, HostSet matched, List<String> networks, boolean web, boolean other) {

    private static final Service HTTP = Service.tcp(80);
    private static final Service HTTPS = Service.tcp(443);

    static ZiaPlan of(Rule rule) {
        if (rule.direction() == Direction.PEER) {
            return new ZiaPlan(List.of(), HostSet.empty(), List.of(), false, false);
        }
        List<HostPattern> taken =
                rule.hosts().stream().filter(ZiaHosts::isTaken).toList();
        List<String> networks = addresses(rule.networks());
        // part of the names would be less than asked where the networks say everything
        boolean byNetworks = taken.size() < Math.max(1, rule.hosts().size()) && !networks.isEmpty();
        List<HostPattern> written = byNetworks ? List.of() : taken;
        return new ZiaPlan(
                written,
                HostSet.of(written, SuffixMatching.WITH_APEX),
                byNetworks ? networks : List.of(),
                rule.services().stream().anyMatch(ZiaPlan::isWeb),
                rule.services().stream().anyMatch(service -> !service.equals(HTTP) && !service.equals(HTTPS)));
    }

    private static boolean isWeb(Service service) {
        return service.transport() == Transport.TCP
                && (isWithin(service, HTTP.first()) || isWithin(service, HTTPS.first()));
    }

    private static boolean isWithin(Service service, int port) {
        return service.first() <= port && port <= service.last();
    }

    /// Disjoint IPv4 networks.
    static List<String> addresses(Collection<Prefix> networks) {
        return AddressSet.of(networks).prefixes(Prefix.Family.IPV4).stream()
                .map(Prefix::toString)
                .toList();
    }

    /// Whether anything is written.
    boolean isExpressible() {
        return !hosts.isEmpty() || !networks.isEmpty();
    }
}
