package dev.portreeve.rendering.junipersrx;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says rules in the words of SRX, in the way of [AddressOpening].
final class SrxLowering {

    private final Scope scope;
    private final SrxNames names;
    private final List<SrxPolicy> policies = new ArrayList<>();

    private SrxLowering(Scope scope) {
        this.scope = scope;
        this.names = new SrxNames(scope.request());
    }

    static SrxConfig lower(RuleSet rules, Scope scope) {
        SrxLowering lowering = new SrxLowering(scope);
        rules.rules().forEach(lowering::lower);
        return new SrxConfig(scope.sources().zones(), lowering.policies);
    }

    /// Every name can be resolved.
    static AddressOpening opening(Rule rule, Scope scope) {
        return AddressOpening.of(rule, scope, _ -> true);
    }

    /// One policy for each pair of a part of the addresses and a part of the ports; nearly always one. Flows between
    /// clients need each part as source and as destination.
    private void lower(Rule rule) {
        AddressOpening opening = opening(rule, scope);
        if (!opening.opensAnything()) {
            return;
        }
        String id = rule.id().text();
        List<SrxSet> to = sets("to", id, opening.byNetwork() ? networks(opening.destinations()) : hosts(opening));
        List<Optional<SrxSet>> from = clients(opening, to);
        int part = 0;
        for (SrxApplications applications : applications(rule)) {
            for (Optional<SrxSet> source : from) {
                for (SrxSet destination : to) {
                    policies.add(new SrxPolicy(
                            names.part("rule", id, part++),
                            scope.request() + " " + id,
                            source,
                            destination,
                            applications));
                }
            }
        }
    }

    private List<Optional<SrxSet>> clients(AddressOpening opening, List<SrxSet> to) {
        List<SrxSet> sets = opening.rule().direction() == Direction.PEER
                ? to
                : sets("from", "clients", networks(opening.clients(scope)));
        return sets.isEmpty()
                ? List.of(Optional.empty())
                : sets.stream().map(Optional::of).toList();
    }

    private List<SrxAddress> networks(List<Prefix> networks) {
        return networks.stream()
                .map(network -> new SrxAddress(names.network(network), network.toString()))
                .toList();
    }

    /// Clients of one family cannot reach addresses of the other.
    private List<SrxAddress> hosts(AddressOpening opening) {
        String only = opening.families().size() > 1
                ? ""
                : opening.families().contains(Prefix.Family.IPV4) ? " ipv4-only" : " ipv6-only";
        return opening.names().stream()
                .map(host -> new SrxAddress(names.host(host), "dns-name " + host.name() + only))
                .toList();
    }

    private List<SrxSet> sets(String kind, String word, List<SrxAddress> addresses) {
        List<List<SrxAddress>> parts = Parts.of(addresses, SrxLimits.ADDRESSES);
        List<SrxSet> sets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sets.add(new SrxSet(names.part(kind, word, i), scope.request() + " " + word, parts.get(i)));
        }
        return sets;
    }

    private List<SrxApplications> applications(Rule rule) {
        List<List<SrxApplication>> parts = Parts.of(
                rule.services().stream()
                        .map(service -> new SrxApplication(names.application(service), service))
                        .toList(),
                SrxLimits.APPLICATIONS);
        List<SrxApplications> sets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sets.add(new SrxApplications(names.part("app", rule.id().text(), i), parts.get(i)));
        }
        return sets;
    }
}
