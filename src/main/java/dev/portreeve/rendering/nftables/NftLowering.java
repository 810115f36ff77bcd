package dev.portreeve.rendering.nftables;

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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Says rules in nftables' words.
final class NftLowering {

    /// Room for a family's suffix below the kernel's 255 characters; 63 keeps lines readable.
    private static final int LONGEST_NAME = 60;

    private final Scope scope;
    private final String prefix;
    private final List<NftRule> lowered = new ArrayList<>();
    private final Set<String> domains = new TreeSet<>();

    private NftLowering(Scope scope) {
        this.scope = scope;
        this.prefix = identifier(scope.request());
    }

    static NftConfig lower(RuleSet rules, Scope scope) {
        NftLowering lowering = new NftLowering(scope);
        rules.rules().forEach(lowering::lower);
        return new NftConfig(
                "req_" + lowering.prefix,
                scope.sources().zones(),
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
            List<String> ports = rule.services().stream()
                    .filter(service -> service.transport() == transport)
                    .map(Service::ports)
                    .toList();
            if (!ports.isEmpty()) {
                lowered.add(new NftRule(rule.id(), from, to, transport, ports));
            }
        }
    }

    private String name(String part) {
        return SafeName.of(LONGEST_NAME, prefix, identifier(part));
    }

    private static String identifier(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
