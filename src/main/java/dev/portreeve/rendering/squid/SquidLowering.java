package dev.portreeve.rendering.squid;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Says rules in Squid's words. What it leaves out, [SquidReport] reports by the same questions.
final class SquidLowering {

    private SquidLowering() {}

    static SquidConfig lower(RuleSet rules, Scope scope) {
        List<SquidRule> lowered = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (isExpressible(rule)) {
                lowered.add(lower(rule));
            }
        }
        return new SquidConfig(
                networks(scope.sources().networks()),
                lowered,
                required(rules, RequirementKind.NO_TLS_INSPECTION),
                required(rules, RequirementKind.BYTE_RANGES));
    }

    /// The domains of the written rules that have a requirement.
    private static List<String> required(RuleSet rules, RequirementKind kind) {
        Set<HostPattern> hosts = new TreeSet<>();
        rules.rules().stream()
                .filter(SquidLowering::isExpressible)
                .flatMap(rule -> rule.requirements().stream())
                .filter(requirement -> requirement.kind() == kind)
                .forEach(requirement -> hosts.addAll(requirement.hosts()));
        return SquidDomains.least(hosts);
    }

    /// A proxy carries what clients ask it for over TCP: no UDP, nothing between clients.
    static boolean isExpressible(Rule rule) {
        return rule.direction() == Direction.OUT && rule.services().stream().anyMatch(SquidLowering::isCarried);
    }

    static boolean isCarried(Service service) {
        return service.transport() == Transport.TCP;
    }

    private static SquidRule lower(Rule rule) {
        List<String> ports = rule.services().stream()
                .filter(SquidLowering::isCarried)
                .map(Service::ports)
                .toList();
        // a proxy sees names: where a rule has both, the names are meant
        return rule.hosts().isEmpty()
                ? new SquidRule(rule.id(), rule.features(), "dst", networks(rule.networks()), ports)
                : new SquidRule(rule.id(), rule.features(), "dstdomain", SquidDomains.least(rule.hosts()), ports);
    }

    /// Disjoint networks: Squid warns of one inside another.
    private static List<String> networks(Collection<Prefix> networks) {
        return AddressSet.of(networks).prefixes().stream().map(Prefix::toString).toList();
    }
}
