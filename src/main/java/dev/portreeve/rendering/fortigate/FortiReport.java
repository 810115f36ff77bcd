package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.rendering.Entry;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The verdict on each thing asked for, when FortiOS is told.
final class FortiReport {

    private static final String AS_ASKED = "as-asked";

    private final Scope scope;
    private final List<Verdict> report = new ArrayList<>();

    private FortiReport(Scope scope) {
        this.scope = scope;
    }

    static List<Verdict> of(RuleSet rules, Scope scope) {
        FortiReport verdicts = new FortiReport(scope);
        verdicts.addSources();
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources() {
        for (Prefix network : scope.sources().networks()) {
            report.add(Verdict.ofScope(Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty()));
        }
        for (String zone : scope.sources().zones()) {
            report.add(
                    FortiLimits.isInterface(zone)
                            ? Verdict.ofScope(
                                    Entry.sourceZone(zone), Verdict.Kind.EXACT, "zone-as-named", Optional.empty())
                            : Verdict.ofScope(
                                    Entry.sourceZone(zone),
                                    Verdict.Kind.IMPOSSIBLE,
                                    "zone-means-all",
                                    Optional.of("rename-zone")));
        }
    }

    private void add(Rule rule) {
        FortiOpening opening = FortiOpening.of(rule, scope);
        HostSet wildcards = HostSet.of(rule.wildcards().toList(), SuffixMatching.STRICT);
        rule.hosts().forEach(host -> report.add(host(opening, host, wildcards)));
        rule.networks().forEach(network -> report.add(network(opening, network)));
        rule.services()
                .forEach(service -> report.add(
                        opening.opensAnything()
                                ? Verdict.exact(rule.id(), Entry.service(service), AS_ASKED)
                                : unreachable(rule, Entry.service(service))));
        for (RuleRequirement requirement : rule.requirements()) {
            requirement.hosts().forEach(host -> report.add(requirement(opening, requirement, host)));
        }
    }

    /// A rule with hosts is always written: by its networks or by them.
    private static Verdict host(FortiOpening opening, HostPattern host, HostSet wildcards) {
        Rule rule = opening.rule();
        Entry entry = Entry.host(host);
        if (opening.byNetwork()) {
            return Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        return switch (host) {
            case HostPattern.Name _ -> Verdict.wider(rule.id(), entry, "resolved-by-dns", "filter-names-instead");
            case HostPattern.Wildcard _ -> {
                HostPattern cover = wildcards.covering(host).orElseThrow();
                yield cover.equals(host)
                        ? Verdict.wider(rule.id(), entry, "learned-from-dns", "filter-names-instead")
                        : Verdict.exact(rule.id(), entry, "within", cover.toString());
            }
        };
    }

    private static Verdict network(FortiOpening opening, Prefix network) {
        Rule rule = opening.rule();
        Entry entry = Entry.network(network);
        if (opening.reaches(network)) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        return opening.byName() ? Verdict.exact(rule.id(), entry, "names-used-instead") : unreachable(rule, entry);
    }

    private static Verdict unreachable(Rule rule, Entry entry) {
        return Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks");
    }

    private static Verdict requirement(FortiOpening opening, RuleRequirement requirement, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.requirement(requirement.kind(), host);
        return switch (requirement.kind()) {
            case NO_TLS_INSPECTION -> Verdict.exact(rule.id(), entry, "policy-without-inspection");
            case NO_PROXY_AUTHENTICATION ->
                rule.hosts().stream().allMatch(other -> isCovered(other, requirement))
                        ? Verdict.exact(rule.id(), entry, "portal-exempt")
                        : Verdict.wider(rule.id(), entry, "portal-exempts-rule", "check-sign-in");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }

    private static boolean isCovered(HostPattern host, RuleRequirement requirement) {
        return requirement.hosts().stream().anyMatch(host::isCoveredBy);
    }
}
