package dev.portreeve.rendering.ciscoasa;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says rules in the words of ASA, in the way of [AddressOpening].
final class AsaLowering {

    private final Scope scope;
    private final AsaNames names;

    private AsaLowering(Scope scope) {
        this.scope = scope;
        this.names = new AsaNames(scope.request());
    }

    static AsaConfig lower(RuleSet rules, Scope scope) {
        AsaLowering lowering = new AsaLowering(scope);
        return new AsaConfig(rules.rules().stream()
                .map(rule -> opening(rule, scope))
                .filter(AddressOpening::opensAnything)
                .map(lowering::lower)
                .toList());
    }

    static AddressOpening opening(Rule rule, Scope scope) {
        return AddressOpening.of(rule, scope, name -> AsaLimits.isHost(name.name()));
    }

    private AsaRule lower(AddressOpening opening) {
        String id = opening.rule().id().text();
        String about = scope.request() + " " + id;
        AsaGroup to = new AsaGroup(
                names.name("to", id), about, opening.byNetwork() ? networks(opening.destinations()) : hosts(opening));
        List<Prefix> clients = opening.clients(scope);
        Optional<AsaGroup> from = Optional.empty();
        if (opening.rule().direction() == Direction.PEER) {
            from = Optional.of(to);
        } else if (!clients.isEmpty()) {
            from = Optional.of(
                    new AsaGroup(names.name("from", "clients"), scope.request() + " clients", networks(clients)));
        }
        return new AsaRule(
                about.length() > AsaLimits.REMARK ? id : about,
                from,
                to,
                new AsaServices(names.name("svc", id), about, opening.rule().services()));
    }

    private List<AsaObject> networks(List<Prefix> networks) {
        return networks.stream()
                .map(network -> new AsaObject(names.network(network), value(network)))
                .toList();
    }

    private List<AsaObject> hosts(AddressOpening opening) {
        List<AsaObject> hosts = new ArrayList<>();
        for (HostPattern.Name host : opening.names()) {
            for (Prefix.Family family : Prefix.Family.values()) {
                if (opening.families().contains(family)) {
                    String version = family == Prefix.Family.IPV4 ? "v4" : "v6";
                    hosts.add(new AsaObject(names.host(family, host), "fqdn " + version + " " + host.name()));
                }
            }
        }
        return hosts;
    }

    /// `host 198.51.100.7`, `subnet 198.51.100.0 255.255.255.224`, `subnet 2001:db8::/32`.
    static String value(Prefix network) {
        String first = network.addressText();
        if (network.length() == network.family().bits()) {
            return "host " + first;
        }
        return switch (network.family()) {
            case IPV4 -> "subnet " + first + " " + network.netmask();
            case IPV6 -> "subnet " + first + "/" + network.length();
        };
    }
}
