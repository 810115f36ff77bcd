package dev.portreeve.rendering.squid;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Entry;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The verdict on each thing asked for, when Squid is told.
final class SquidReport {

    private static final String AS_ASKED = "as-asked";
    private static final String AT_PACKET_FILTER = "open-at-packet-filter";

    private final List<Verdict> report = new ArrayList<>();

    private SquidReport() {}

    static List<Verdict> of(RuleSet rules, Scope scope) {
        SquidReport verdicts = new SquidReport();
        verdicts.addSources(scope);
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources(Scope scope) {
        scope.sources()
                .networks()
                .forEach(network -> report.add(
                        Verdict.ofScope(Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty())));
        // without networks beside them the rendering fails: the rules would be open to every client
        Verdict.Kind kind = scope.sources().networks().isEmpty() ? Verdict.Kind.IMPOSSIBLE : Verdict.Kind.WIDER;
        scope.sources()
                .zones()
                .forEach(zone -> report.add(Verdict.ofScope(
                        Entry.sourceZone(zone), kind, "zone-not-known-to-proxy", Optional.of("give-source-networks"))));
    }

    private void add(Rule rule) {
        if (rule.direction() == Direction.PEER) {
            refuse(rule, "peers-not-proxied");
        } else if (!SquidLowering.isExpressible(rule)) {
            refuse(rule, "udp-not-proxied");
        } else {
            addHosts(rule);
            addNetworks(rule);
            addServices(rule);
            rule.requirements().forEach(requirement -> addRequirement(rule, requirement));
        }
    }

    private void refuse(Rule rule, String reason) {
        Entry.of(rule).forEach(entry -> report.add(Verdict.impossible(rule.id(), entry, reason, AT_PACKET_FILTER)));
    }

    private void addHosts(Rule rule) {
        HostSet written = SquidDomains.set(rule.hosts());
        for (HostPattern host : rule.hosts()) {
            report.add(matched(rule, Entry.host(host), host, written, rule.hosts(), "opens-apex", AS_ASKED));
        }
    }

    /// A wildcard opens its apex too, unless that is asked for itself.
    private static Verdict matched(
            Rule rule,
            Entry entry,
            HostPattern host,
            HostSet written,
            List<HostPattern> asked,
            String apexReason,
            String exactReason) {
        boolean apexAdded = host instanceof HostPattern.Wildcard
                && asked.stream().noneMatch(new HostPattern.Name(host.domain())::isCoveredBy);
        if (apexAdded) {
            return Verdict.wider(rule.id(), entry, apexReason, "check-apex", host.domain());
        }
        HostPattern cover = written.covering(host).orElseThrow();
        return cover.domain().equals(host.domain())
                ? Verdict.exact(rule.id(), entry, exactReason)
                : Verdict.exact(rule.id(), entry, "within", SquidDomains.word(cover));
    }

    private void addNetworks(Rule rule) {
        String reason = rule.hasAlternatives() ? "names-used-instead" : AS_ASKED;
        rule.networks().forEach(network -> report.add(Verdict.exact(rule.id(), Entry.network(network), reason)));
    }

    private void addServices(Rule rule) {
        rule.services()
                .forEach(service -> report.add(
                        SquidLowering.isCarried(service)
                                ? Verdict.exact(rule.id(), Entry.service(service), AS_ASKED)
                                : Verdict.impossible(
                                        rule.id(), Entry.service(service), "udp-not-proxied", AT_PACKET_FILTER)));
    }

    private void addRequirement(Rule rule, RuleRequirement requirement) {
        HostSet written = SquidDomains.set(requirement.hosts());
        for (HostPattern host : requirement.hosts()) {
            Entry entry = Entry.requirement(requirement.kind(), host);
            report.add(
                    switch (requirement.kind()) {
                        case NO_TLS_INSPECTION ->
                            matched(rule, entry, host, written, requirement.hosts(), "exempts-apex", "spliced");
                        case NO_PROXY_AUTHENTICATION -> Verdict.exact(rule.id(), entry, "allowed-before-sign-in");
                        case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-passed-on");
                    });
        }
    }
}
