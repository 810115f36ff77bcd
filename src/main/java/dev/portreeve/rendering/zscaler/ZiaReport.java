package dev.portreeve.rendering.zscaler;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.Entry;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The verdict on each thing asked for, when Zscaler is told.
final class ZiaReport {

    private static final String AS_ASKED = "as-asked";
    private static final String IPV4_ONLY = "groups-ipv4-only";
    private static final String IPV6_ELSEWHERE = "open-ipv6-elsewhere";
    private static final String UNDERSCORE = "underscore-not-taken";
    private static final String NETWORKS_INSTEAD = "ask-for-networks";
    private static final String CHECK_APEX = "check-apex";

    private final List<Verdict> report = new ArrayList<>();

    private ZiaReport() {}

    static List<Verdict> of(RuleSet rules, Scope scope) {
        ZiaReport verdicts = new ZiaReport();
        verdicts.addSources(scope);
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources(Scope scope) {
        for (Prefix network : scope.sources().networks()) {
            boolean four = network.family() == Prefix.Family.IPV4;
            report.add(Verdict.ofScope(
                    Entry.sourceNetwork(network),
                    four ? Verdict.Kind.EXACT : Verdict.Kind.IMPOSSIBLE,
                    four ? AS_ASKED : IPV4_ONLY,
                    four ? Optional.empty() : Optional.of(IPV6_ELSEWHERE)));
        }
        // without networks beside them the rendering fails: the rules would be open to every client
        Verdict.Kind kind = scope.sources().networks().isEmpty() ? Verdict.Kind.IMPOSSIBLE : Verdict.Kind.WIDER;
        for (String zone : scope.sources().zones()) {
            report.add(Verdict.ofScope(
                    Entry.sourceZone(zone), kind, "zone-not-known", Optional.of("give-source-networks")));
        }
    }

    private void add(Rule rule) {
        ZiaPlan plan = ZiaPlan.of(rule);
        if (rule.direction() == Direction.PEER) {
            refuse(rule, "peers-not-through-cloud", "open-at-packet-filter");
        } else if (!plan.isExpressible()) {
            boolean names = !rule.hosts().isEmpty();
            refuse(rule, names ? UNDERSCORE : IPV4_ONLY, names ? NETWORKS_INSTEAD : IPV6_ELSEWHERE);
        } else {
            rule.hosts().forEach(host -> report.add(host(rule, plan, host)));
            rule.networks().forEach(network -> report.add(network(rule, plan, network)));
            rule.services().forEach(service -> report.add(Verdict.exact(rule.id(), Entry.service(service), AS_ASKED)));
            for (RuleRequirement requirement : rule.requirements()) {
                requirement.hosts().forEach(host -> report.add(requirement(rule, plan, requirement, host)));
            }
        }
    }

    private void refuse(Rule rule, String reason, String remedy) {
        Entry.of(rule).forEach(entry -> report.add(Verdict.impossible(rule.id(), entry, reason, remedy)));
    }

    private static Verdict host(Rule rule, ZiaPlan plan, HostPattern host) {
        Entry entry = Entry.host(host);
        if (plan.hosts().isEmpty()) {
            return Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        if (!ZiaHosts.isTaken(host)) {
            return Verdict.impossible(rule.id(), entry, UNDERSCORE, NETWORKS_INSTEAD);
        }
        Verdict asAsked = plan.other()
                ? Verdict.wider(rule.id(), entry, "resolved-by-dns", "filter-names-instead")
                : Verdict.exact(rule.id(), entry, AS_ASKED);
        return switch (host) {
            case HostPattern.Name _ -> {
                HostPattern cover = plan.matched().covering(host).orElseThrow();
                yield cover.equals(host) ? asAsked : Verdict.exact(rule.id(), entry, "within", ZiaHosts.word(cover));
            }
            case HostPattern.Wildcard wildcard when plan.web() -> levels(rule, entry, wildcard, plan.hosts());
            case HostPattern.Wildcard wildcard ->
                ZiaHosts.isApexAsked(wildcard, plan.hosts())
                        ? asAsked
                        : Verdict.wider(rule.id(), entry, "opens-apex", CHECK_APEX, wildcard.suffix());
        };
    }

    private static Verdict levels(Rule rule, Entry entry, HostPattern.Wildcard wildcard, List<HostPattern> asked) {
        return ZiaHosts.isApexAsked(wildcard, asked)
                ? Verdict.narrower(rule.id(), entry, "five-levels-below", "name-hosts-instead")
                : Verdict.wider(rule.id(), entry, "apex-and-five-levels", CHECK_APEX, wildcard.suffix());
    }

    private static Verdict network(Rule rule, ZiaPlan plan, Prefix network) {
        Entry entry = Entry.network(network);
        if (!plan.hosts().isEmpty()) {
            return Verdict.exact(rule.id(), entry, "names-used-instead");
        }
        return network.family() == Prefix.Family.IPV4
                ? Verdict.exact(rule.id(), entry, AS_ASKED)
                : Verdict.impossible(rule.id(), entry, IPV4_ONLY, IPV6_ELSEWHERE);
    }

    private static Verdict requirement(Rule rule, ZiaPlan plan, RuleRequirement requirement, HostPattern host) {
        Entry entry = Entry.requirement(requirement.kind(), host);
        if (requirement.kind() == RequirementKind.BYTE_RANGES) {
            return Verdict.exact(rule.id(), entry, "ranges-pass");
        }
        if (!plan.web()) {
            return Verdict.exact(rule.id(), entry, "asked-on-web-ports-only");
        }
        if (!ZiaHosts.isTaken(host)) {
            return Verdict.impossible(rule.id(), entry, UNDERSCORE, NETWORKS_INSTEAD);
        }
        return host instanceof HostPattern.Wildcard wildcard
                ? levels(rule, entry, wildcard, requirement.hosts())
                : Verdict.exact(
                        rule.id(),
                        entry,
                        requirement.kind() == RequirementKind.NO_TLS_INSPECTION
                                ? "not-decrypted"
                                : "on-list-without-sign-in");
    }
}
