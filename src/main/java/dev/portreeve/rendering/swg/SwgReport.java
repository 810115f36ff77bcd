package dev.portreeve.rendering.swg;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
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

/// The verdict on each thing asked for, for the widest of the styles: the site may use any of them.
final class SwgReport {

    private static final String AT_PACKET_FILTER = "open-at-packet-filter";
    private static final String OTHER_STYLE = "use-star-or-dot";

    private final List<Verdict> report = new ArrayList<>();

    private SwgReport() {}

    static List<Verdict> of(RuleSet rules, Scope scope) {
        SwgReport verdicts = new SwgReport();
        scope.sources().networks().forEach(network -> verdicts.addSource(Entry.sourceNetwork(network)));
        scope.sources().zones().forEach(zone -> verdicts.addSource(Entry.sourceZone(zone)));
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSource(Entry source) {
        report.add(Verdict.ofScope(
                source, Verdict.Kind.WIDER, "list-without-clients", Optional.of("name-clients-in-rule")));
    }

    private void add(Rule rule) {
        if (rule.direction() == Direction.PEER) {
            refuse(rule, "peers-not-proxied");
        } else if (!SwgLowering.isExpressible(rule)) {
            refuse(rule, "udp-not-proxied");
        } else {
            rule.hosts().forEach(host -> report.add(host(rule, Entry.host(host), host, rule.hosts())));
            String reason = rule.hasAlternatives() ? "names-used-instead" : "listed";
            rule.networks().forEach(network -> report.add(Verdict.exact(rule.id(), Entry.network(network), reason)));
            rule.services().forEach(service -> report.add(service(rule, service)));
            for (RuleRequirement requirement : rule.requirements()) {
                requirement
                        .hosts()
                        .forEach(host -> report.add(
                                host(rule, Entry.requirement(requirement.kind(), host), host, requirement.hosts())));
            }
        }
    }

    private void refuse(Rule rule, String reason) {
        Entry.of(rule).forEach(entry -> report.add(Verdict.impossible(rule.id(), entry, reason, AT_PACKET_FILTER)));
    }

    private static Verdict host(Rule rule, Entry entry, HostPattern host, List<HostPattern> asked) {
        return switch (host) {
            case HostPattern.Name name ->
                asked.stream().anyMatch(new HostPattern.Wildcard(name.name())::isCoveredBy)
                        ? Verdict.exact(rule.id(), entry, "listed")
                        : Verdict.wider(rule.id(), entry, "bare-opens-below", OTHER_STYLE, name.name());
            case HostPattern.Wildcard wildcard ->
                asked.stream().anyMatch(new HostPattern.Name(wildcard.suffix())::isCoveredBy)
                        ? Verdict.exact(rule.id(), entry, "listed")
                        : Verdict.wider(rule.id(), entry, "dot-and-bare-open-apex", "use-star", wildcard.suffix());
        };
    }

    private static Verdict service(Rule rule, Service service) {
        Entry entry = Entry.service(service);
        return service.transport() == Transport.TCP
                ? Verdict.wider(rule.id(), entry, "list-without-ports", "name-ports-in-rule")
                : Verdict.impossible(rule.id(), entry, "udp-not-proxied", AT_PACKET_FILTER);
    }
}
