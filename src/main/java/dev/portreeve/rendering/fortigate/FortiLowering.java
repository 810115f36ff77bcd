package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Says rules in the words of FortiOS, in the way of [FortiOpening].
final class FortiLowering {

    private final Scope scope;
    private final FortiNames names;
    private final List<FortiPolicy> lowered = new ArrayList<>();
    private final Set<HostPattern> exempt = new TreeSet<>();

    private FortiLowering(Scope scope) {
        this.scope = scope;
        this.names = new FortiNames(scope.request());
    }

    static FortiConfig lower(RuleSet rules, Scope scope) {
        FortiLowering lowering = new FortiLowering(scope);
        rules.rules().forEach(lowering::lower);
        return new FortiConfig(scope.sources().zones(), lowering.lowered, lowering.exemption());
    }

    private void lower(Rule rule) {
        FortiOpening opening = FortiOpening.of(rule, scope);
        if (!opening.opensAnything()) {
            return;
        }
        List<FortiSide> sides = new ArrayList<>();
        for (Prefix.Family family : Prefix.Family.values()) {
            List<FortiGroup> to = groups("to", family, rule.id().text(), addresses(opening, family));
            if (!to.isEmpty() && opening.families().contains(family)) {
                sides.add(new FortiSide(family, rule.direction() == Direction.PEER ? to : clients(family), to));
            }
        }
        String id = rule.id().text();
        lowered.add(new FortiPolicy(
                names.id(id), names.policy(id), rule.id(), sides, services(rule), opening.portalExempt()));
        rule.requirements().stream()
                .filter(requirement -> requirement.kind() == RequirementKind.NO_TLS_INSPECTION)
                .forEach(requirement -> exempt.addAll(requirement.hosts()));
    }

    private List<FortiAddress> addresses(FortiOpening opening, Prefix.Family family) {
        return opening.byNetwork()
                ? networks(family, opening.rule().networks())
                : opening.hosts().stream().map(host -> host(family, host)).toList();
    }

    private List<FortiGroup> clients(Prefix.Family family) {
        return groups(
                "from", family, "clients", networks(family, scope.sources().networks()));
    }

    private List<FortiAddress> networks(Prefix.Family family, Collection<Prefix> networks) {
        return AddressSet.of(networks).prefixes(family).stream()
                .map(network -> new FortiAddress(names.network(network), family, true, network.toString()))
                .toList();
    }

    private FortiAddress host(Prefix.Family family, HostPattern host) {
        return new FortiAddress(names.host(family, host), family, false, host.toString());
    }

    private List<FortiGroup> groups(String kind, Prefix.Family family, String word, List<FortiAddress> addresses) {
        List<List<FortiAddress>> parts = Parts.of(addresses, FortiLimits.MEMBERS);
        List<FortiGroup> groups = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = names.group(kind, family, word, i);
            groups.add(new FortiGroup(name, family, scope.request() + " " + word, parts.get(i)));
        }
        return groups;
    }

    private List<FortiService> services(Rule rule) {
        List<FortiService> services = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            List<String> ports = rule.services().stream()
                    .filter(service -> service.transport() == transport)
                    .map(Service::ports)
                    .toList();
            for (List<String> part : Parts.of(ports, FortiLimits.RANGES)) {
                services.add(new FortiService(names.service(transport, part), transport, part));
            }
        }
        return services;
    }

    private FortiExemption exemption() {
        List<FortiAddress> wildcards = new ArrayList<>();
        List<FortiAddress> plain = new ArrayList<>();
        for (HostPattern host : exempt) {
            switch (host) {
                case HostPattern.Name _ -> plain.add(host(Prefix.Family.IPV4, host));
                case HostPattern.Wildcard _ ->
                    wildcards.add(new FortiAddress(names.exempt(host), Prefix.Family.IPV4, false, host.toString()));
            }
        }
        return new FortiExemption(wildcards, plain);
    }
}
