package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One thing asked for, as verdicts name it.
///
/// @param value a host pattern, a network, a service such as `udp/123`, a zone, or for a requirement its kind and host:
/// `no-tls-inspection *.manage.microsoft.com`
public record Entry(Kind kind, String value) {

    /// What an entry is.
    public enum Kind {
        HOST,
        NETWORK,
        SERVICE,
        REQUIREMENT,
        SOURCE_NETWORK,
        SOURCE_ZONE;

        /// The word of files: `source-zone`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Everything a rule asks for: hosts, networks, services, requirements, each in the order of the rule.
    public static List<Entry> of(Rule rule) {
        List<Entry> entries = new ArrayList<>();
        rule.hosts().forEach(host -> entries.add(host(host)));
        rule.networks().forEach(network -> entries.add(network(network)));
        rule.services().forEach(service -> entries.add(service(service)));
        for (RuleRequirement requirement : rule.requirements()) {
            requirement.hosts().forEach(host -> entries.add(requirement(requirement.kind(), host)));
        }
        return entries;
    }

    /// A host of a rule.
    public static Entry host(HostPattern host) {
        return new Entry(Kind.HOST, host.toString());
    }

    /// A network of a rule.
    public static Entry network(Prefix network) {
        return new Entry(Kind.NETWORK, network.toString());
    }

    /// A service of a rule.
    public static Entry service(Service service) {
        return new Entry(Kind.SERVICE, service.toString());
    }

    /// A requirement of a rule for one of its hosts.
    public static Entry requirement(RequirementKind kind, HostPattern host) {
        return new Entry(Kind.REQUIREMENT, kind.slug() + " " + host);
    }

    /// A network of the clients.
    public static Entry sourceNetwork(Prefix network) {
        return new Entry(Kind.SOURCE_NETWORK, network.toString());
    }

    /// A zone of the clients.
    public static Entry sourceZone(String zone) {
        return new Entry(Kind.SOURCE_ZONE, zone);
    }
}
