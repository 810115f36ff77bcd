package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rendering.ResolverBridge;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Says rules in the words of iptables and ipset.
final class IptLowering {

    /// No chain that comes with the table begins so, nor does any target.
    private static final String CHAIN = "req";

    private final Scope scope;
    private final List<IptRule> lowered = new ArrayList<>();
    private final Set<String> domains = new TreeSet<>();

    private IptLowering(Scope scope) {
        this.scope = scope;
    }

    static IptConfig lower(RuleSet rules, Scope scope) {
        IptLowering lowering = new IptLowering(scope);
        rules.rules().forEach(lowering::lower);
        String chain = SafeName.of(IptLimits.CHAIN, CHAIN, scope.request());
        List<String> zones = scope.sources().zones();
        return new IptConfig(
                chain,
                zones.isEmpty() ? chain : SafeName.of(IptLimits.CHAIN, CHAIN, scope.request(), "in"),
                zones,
                lowering.lowered,
                ResolverBridge.of(lowering.domains));
    }

    private void lower(Rule rule) {
        AddressOpening opening = AddressOpening.of(rule, scope, _ -> true);
        for (Prefix.Family family : Prefix.Family.values()) {
            PacketFilterSet.of(name(rule.id().text()), family, opening.destinations())
                    .ifPresent(to -> lower(rule, to));
        }
        if (ResolverBridge.carries(opening)) {
            for (String domain : ResolverBridge.domains(rule)) {
                domains.add(domain);
                opening.families().stream()
                        .sorted()
                        .forEach(family -> lower(rule, PacketFilterSet.learned(domain, family)));
            }
        }
    }

    private void lower(Rule rule, PacketFilterSet to) {
        Optional<PacketFilterSet> from = rule.direction() == Direction.PEER
                ? Optional.of(to)
                : PacketFilterSet.of(name("from"), to.family(), scope.sources().networks());
        for (Transport transport : Transport.values()) {
            List<Service> services = rule.services().stream()
                    .filter(service -> service.transport() == transport)
                    .toList();
            IptPorts.lists(services).forEach(ports -> lowered.add(new IptRule(rule.id(), from, to, transport, ports)));
        }
    }

    private String name(String part) {
        return SafeName.of(IptLimits.SET, scope.request(), part);
    }
}
