package dev.portreeve.rendering.nftables;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Entry;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The verdict on each thing asked for, when nftables is told.
final class NftReport {

    private static final String AS_ASKED = "as-asked";
    private static final String BY_NAME = "filter-by-name";

    private final Scope scope;
    private final List<Verdict> report = new ArrayList<>();

    private NftReport(Scope scope) {
        this.scope = scope;
    }

    static List<Verdict> of(RuleSet rules, Scope scope) {
        NftReport verdicts = new NftReport(scope);
        verdicts.addSources();
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources() {
        for (Prefix network : scope.sources().networks()) {
            report.add(ofScope(Entry.sourceNetwork(network), "as-asked"));
        }
        for (String zone : scope.sources().zones()) {
            report.add(
                    NftLimits.isInterface(zone)
                            ? ofScope(Entry.sourceZone(zone), "zone-is-interface")
                            : Verdict.ofScope(
                                    Entry.sourceZone(zone),
                                    Verdict.Kind.IMPOSSIBLE,
                                    "zone-too-long",
                                    Optional.of("name-interface")));
        }
    }

    private static Verdict ofScope(Entry entry, String reason) {
        return Verdict.ofScope(entry, Verdict.Kind.EXACT, reason, Optional.empty());
    }

    private void add(Rule rule) {
        boolean written = rule.networks().stream().anyMatch(network -> NftLowering.isReachable(scope, rule, network));
        rule.hosts().forEach(host -> report.add(host(rule, host)));
        rule.networks().forEach(network -> report.add(network(rule, network)));
        rule.services()
                .forEach(service -> report.add(
                        written
                                ? Verdict.exact(rule.id(), Entry.service(service), AS_ASKED)
                                : left(rule, Entry.service(service))));
        for (RuleRequirement requirement : rule.requirements()) {
            for (HostPattern host : requirement.hosts()) {
                // addresses and ports are all a packet filter looks at: it breaks nothing open and asks nobody
                report.add(Verdict.exact(rule.id(), Entry.requirement(requirement.kind(), host), "packets-untouched"));
            }
        }
    }

    private Verdict host(Rule rule, HostPattern host) {
        if (rule.hasAlternatives()) {
            return Verdict.exact(rule.id(), Entry.host(host), "networks-used-instead");
        }
        return left(rule, Entry.host(host));
    }

    private Verdict left(Rule rule, Entry entry) {
        if (NftLowering.isExpressible(rule)) {
            return Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks");
        }
        boolean wildcard = entry.value().startsWith("*.");
        return Verdict.impossible(
                rule.id(), entry, wildcard ? "wildcard-not-addresses" : "name-not-addresses", BY_NAME);
    }

    private Verdict network(Rule rule, Prefix network) {
        return NftLowering.isReachable(scope, rule, network)
                ? Verdict.exact(rule.id(), Entry.network(network), AS_ASKED)
                : left(rule, Entry.network(network));
    }
}
