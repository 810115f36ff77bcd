package dev.portreeve.rendering.opnsense;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says rules in aliases, in the way of [AddressOpening].
final class OpnLowering {

    private final Scope scope;
    private final OpnNames names;
    private final List<OpnRule> lowered = new ArrayList<>();

    private OpnLowering(Scope scope) {
        this.scope = scope;
        this.names = new OpnNames(scope.request());
    }

    static OpnConfig lower(RuleSet rules, Scope scope) {
        OpnLowering lowering = new OpnLowering(scope);
        rules.rules().stream()
                .map(rule -> opening(rule, scope))
                .filter(AddressOpening::opensAnything)
                .forEach(lowering::lower);
        return new OpnConfig(scope.sources().zones(), lowering.lowered);
    }

    static AddressOpening opening(Rule rule, Scope scope) {
        return AddressOpening.of(rule, scope, name -> OpnLimits.isHost(name.name()));
    }

    private void lower(AddressOpening opening) {
        if (!opening.byNetwork()) {
            List<String> hosts =
                    opening.names().stream().map(HostPattern.Name::name).toList();
            lower(opening, alias(OpnAlias.Kind.HOST, "to", opening, "", hosts), families(opening.families()));
            return;
        }
        // peers stand in one alias, for each of them may reach each; a request has far fewer than an alias holds
        List<List<Prefix>> parts = opening.rule().direction() == Direction.PEER
                ? List.of(opening.destinations())
                : Parts.of(opening.destinations(), OpnLimits.ENTRIES);
        for (int i = 0; i < parts.size(); i++) {
            List<Prefix> part = parts.get(i);
            String number = i == 0 ? "" : "-part" + (i + 1);
            lower(
                    opening,
                    alias(OpnAlias.Kind.NETWORK, "to", opening, number, texts(part)),
                    families(part.stream().map(Prefix::family).toList()));
        }
    }

    private void lower(AddressOpening opening, OpnAlias to, List<Prefix.Family> families) {
        Optional<OpnAlias> from = from(opening, to);
        for (Transport transport : Transport.values()) {
            List<String> ports = opening.rule().services().stream()
                    .filter(service -> service.transport() == transport)
                    .map(OpnLowering::ports)
                    .toList();
            if (!ports.isEmpty()) {
                OpnAlias alias = alias(OpnAlias.Kind.PORT, transport.word(), opening, "", ports);
                lowered.add(new OpnRule(opening.rule().id().text(), families, from, to, transport, alias));
            }
        }
    }

    private Optional<OpnAlias> from(AddressOpening opening, OpnAlias to) {
        List<Prefix> clients = opening.clients(scope);
        if (clients.isEmpty()) {
            return Optional.empty();
        }
        if (opening.rule().direction() == Direction.PEER) {
            return Optional.of(to);
        }
        return Optional.of(new OpnAlias(
                names.name("from", "clients"), OpnAlias.Kind.NETWORK, scope.request() + " clients", texts(clients)));
    }

    private OpnAlias alias(
            OpnAlias.Kind kind, String word, AddressOpening opening, String number, List<String> entries) {
        String id = opening.rule().id().text();
        return new OpnAlias(names.name(word, id + number), kind, scope.request() + " " + id, entries);
    }

    private static List<Prefix.Family> families(Iterable<Prefix.Family> found) {
        List<Prefix.Family> all = new ArrayList<>();
        found.forEach(all::add);
        return Stream.of(Prefix.Family.values()).filter(all::contains).toList();
    }

    private static List<String> texts(List<Prefix> networks) {
        return networks.stream().map(Prefix::toString).toList();
    }

    /// `443`, `3478:3481`.
    private static String ports(Service service) {
        return service.ports().replace('-', ':');
    }
}
