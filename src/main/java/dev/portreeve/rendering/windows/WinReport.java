package dev.portreeve.rendering.windows;

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

/// The verdict on each thing asked for, when Windows is told.
final class WinReport {

    private static final String AS_ASKED = "as-asked";

    private final Scope scope;
    private final List<Verdict> report = new ArrayList<>();

    private WinReport(Scope scope) {
        this.scope = scope;
    }

    static List<Verdict> of(RuleSet rules, Scope scope) {
        WinReport verdicts = new WinReport(scope);
        verdicts.addSources();
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    /// A computer knows its own addresses, not the zone of another firewall.
    private void addSources() {
        for (Prefix network : scope.sources().networks()) {
            report.add(Verdict.ofScope(Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty()));
        }
        Verdict.Kind kind = scope.sources().networks().isEmpty() ? Verdict.Kind.IMPOSSIBLE : Verdict.Kind.WIDER;
        for (String zone : scope.sources().zones()) {
            report.add(Verdict.ofScope(
                    Entry.sourceZone(zone), kind, "zone-not-known", Optional.of("give-source-networks")));
        }
    }

    private void add(Rule rule) {
        WinOpening opening = WinOpening.of(rule, scope);
        rule.hosts().forEach(host -> report.add(host(opening, host)));
        rule.networks().forEach(network -> report.add(network(opening, network)));
        rule.services()
                .forEach(service -> report.add(
                        opening.opensAnything()
                                ? Verdict.exact(rule.id(), Entry.service(service), AS_ASKED)
                                : unreachable(rule, Entry.service(service))));
        for (RuleRequirement requirement : rule.requirements()) {
            requirement.hosts().forEach(host -> report.add(requirement(rule, requirement, host)));
        }
    }

    /// A rule with hosts is always written: by its networks or by them.
    private static Verdict host(WinOpening opening, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.host(host);
        if (opening.byNetwork()) {
            return Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        return Verdict.wider(rule.id(), entry, "learned-by-windows", "filter-names-instead");
    }

    private static Verdict network(WinOpening opening, Prefix network) {
        Rule rule = opening.rule();
        Entry entry = Entry.network(network);
        if (opening.byAddress().reaches(network)) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        return opening.byName() ? Verdict.exact(rule.id(), entry, "names-used-instead") : unreachable(rule, entry);
    }

    private static Verdict unreachable(Rule rule, Entry entry) {
        return Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks");
    }

    /// A rule with requirements has hosts, so that it is written.
    private static Verdict requirement(Rule rule, RuleRequirement requirement, HostPattern host) {
        Entry entry = Entry.requirement(requirement.kind(), host);
        return switch (requirement.kind()) {
            case NO_TLS_INSPECTION, NO_PROXY_AUTHENTICATION -> Verdict.exact(rule.id(), entry, "packets-untouched");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }
}
