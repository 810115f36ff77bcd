package dev.portreeve.rendering.paloalto;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Says rules in the words of PAN-OS, in the ways of [PanOpening].
final class PanLowering {

    private final Scope scope;
    private final PanNames names;
    private final PanServices services;
    private final List<PanGroup> clients;
    private final List<PanRule> lowered = new ArrayList<>();

    private PanLowering(Scope scope) {
        this.scope = scope;
        this.names = new PanNames(scope.request());
        this.services = new PanServices(names);
        this.clients = groups("from", "clients", networks(scope.sources().networks()));
    }

    static PanConfig lower(RuleSet rules, Scope scope) {
        PanLowering lowering = new PanLowering(scope);
        rules.rules().forEach(lowering::lower);
        return new PanConfig(scope.request(), scope.sources().zones(), lowering.lowered);
    }

    /// The least list of entries by the firewall's own matching: `*.x/` is every name below x, not x.
    static List<String> entries(Collection<HostPattern> hosts) {
        return HostSet.minimal(hosts, SuffixMatching.STRICT).stream()
                .map(host -> host + "/")
                .toList();
    }

    private void lower(Rule rule) {
        PanOpening opening = PanOpening.of(rule, scope);
        if (!opening.opensAnything()) {
            return;
        }
        String id = rule.id().text();
        byName(rule, PanRule.Rulebase.SECURITY, "url", rule.hosts(), opening.byCategory());
        byAddress(rule, "net", groups("to", id, networks(opening.networks())), opening.byNetwork());
        byAddress(rule, "dns", groups("dns", id, hosts(opening.names())), opening.byResolution());
        rule.requirements().forEach(requirement -> exempt(rule, requirement, opening));
    }

    private void exempt(Rule rule, RuleRequirement requirement, PanOpening opening) {
        switch (requirement.kind()) {
            case NO_TLS_INSPECTION ->
                byName(rule, PanRule.Rulebase.DECRYPTION, "tls", requirement.hosts(), opening.tcp());
            case NO_PROXY_AUTHENTICATION ->
                byName(rule, PanRule.Rulebase.AUTHENTICATION, "auth", requirement.hosts(), opening.web());
            case BYTE_RANGES, ALLOW -> {
                // ranges pass by default
            }
        }
    }

    private void byName(
            Rule rule, PanRule.Rulebase rulebase, String kind, List<HostPattern> hosts, List<Service> opened) {
        if (!opened.isEmpty()) {
            String id = rule.id().text();
            List<List<String>> parts = Parts.of(entries(hosts), PanLimits.ENTRIES);
            List<PanCategory> categories = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                categories.add(new PanCategory(names.category(kind, id, i), about(id), parts.get(i)));
            }
            lowered.add(new PanRule(
                    names.name(id, kind), rulebase, rule.id(), clients, List.of(), categories, services.of(opened)));
        }
    }

    private void byAddress(Rule rule, String kind, List<PanGroup> to, List<Service> opened) {
        if (!opened.isEmpty()) {
            List<PanGroup> from = rule.direction() == Direction.PEER ? to : clients;
            lowered.add(new PanRule(
                    names.name(rule.id().text(), kind),
                    PanRule.Rulebase.SECURITY,
                    rule.id(),
                    from,
                    to,
                    List.of(),
                    services.of(opened)));
        }
    }

    private List<PanGroup> groups(String kind, String word, List<PanAddress> addresses) {
        List<List<PanAddress>> parts = Parts.of(addresses, PanLimits.MEMBERS);
        List<PanGroup> groups = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            groups.add(new PanGroup(names.part(kind, word, i), about(word), parts.get(i)));
        }
        return groups;
    }

    private String about(String word) {
        return scope.request() + " " + word;
    }

    private List<PanAddress> networks(Collection<Prefix> networks) {
        return AddressSet.of(networks).prefixes().stream()
                .map(network -> new PanAddress(names.network(network), "ip-netmask", network.toString()))
                .toList();
    }

    private List<PanAddress> hosts(Collection<HostPattern> hosts) {
        return hosts.stream()
                .map(host -> new PanAddress(names.host(host.domain()), "fqdn", host.domain()))
                .toList();
    }
}
