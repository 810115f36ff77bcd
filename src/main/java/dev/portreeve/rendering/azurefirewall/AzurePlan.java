package dev.portreeve.rendering.azurefirewall;

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

/// By which kind of rule Azure Firewall says a rule: [AzureLowering] writes it and [AzureReport] judges it.
///
/// @param web     services of an application rule, when there are names
/// @param plain   services of a network rule
/// @param matched the names of the application rule, least list
/// @param names   plain names for the network rule, where there are no addresses for it
/// @param addresses IPv4 networks for the network rule
record AzurePlan(List<Service> web, List<Service> plain, HostSet matched, List<String> names, List<String> addresses) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static AzurePlan of(Rule rule) {
        List<Service> web = rule.hosts().isEmpty() || rule.direction() == Direction.PEER
                ? List.of()
                : rule.services().stream().filter(AzurePlan::isWeb).toList();
        List<Service> plain = rule.services().stream()
                .filter(service -> !web.contains(service))
                .toList();
        List<String> addresses = plain.isEmpty() ? List.of() : addresses(rule.networks());
        List<String> names = plain.isEmpty() || !addresses.isEmpty()
                ? List.of()
                : rule.names().map(HostPattern.Name::name).toList();
        return new AzurePlan(web, plain, HostSet.of(rule.hosts(), SuffixMatching.STRICT), names, addresses);
    }

    /// One port of which Azure Firewall knows how names are spoken on it.
    private static boolean isWeb(Service service) {
        return service.equals(Service.tcp(HTTP)) || service.equals(Service.tcp(HTTPS));
    }

    /// Disjoint IPv4 networks.
    static List<String> addresses(Collection<Prefix> networks) {
        return AddressSet.of(networks).prefixes(Prefix.Family.IPV4).stream()
                .map(Prefix::toString)
                .toList();
    }

    static AzureRule.WebPort port(Service service) {
        return new AzureRule.WebPort(service.first() == HTTP ? "Http" : "Https", service.first());
    }

    List<String> ports(Transport transport) {
        return plain.stream()
                .filter(service -> service.transport() == transport)
                .map(Service::ports)
                .toList();
    }

    /// Whether anything is written.
    boolean isExpressible() {
        return !web.isEmpty() || !names.isEmpty() || !addresses.isEmpty();
    }
}
