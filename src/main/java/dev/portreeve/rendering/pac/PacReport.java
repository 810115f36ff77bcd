package dev.portreeve.rendering.pac;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
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
import java.util.stream.Collectors;

/// The verdict on each thing asked for, when a PAC file is told.
final class PacReport {

    private static final String AS_ASKED = "as-asked";
    private static final String AT_PACKET_FILTER = "open-at-packet-filter";
    private static final String IPV6 = "pac-ipv6";
    private static final String NAME_HOSTS = "ask-for-names";

    private final List<Verdict> report = new ArrayList<>();

    private PacReport() {}

    static List<Verdict> of(RuleSet rules, Scope scope) {
        PacReport verdicts = new PacReport();
        verdicts.addSources(scope);
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    /// The file is wider, the network is not: what goes around the proxy still meets the packet filter.
    private void addSources(Scope scope) {
        scope.sources().networks().forEach(network -> addSource(Entry.sourceNetwork(network)));
        scope.sources().zones().forEach(zone -> addSource(Entry.sourceZone(zone)));
    }

    private void addSource(Entry source) {
        report.add(Verdict.ofScope(
                source, Verdict.Kind.WIDER, "pac-for-all-who-get-it", Optional.of("give-to-these-clients")));
    }

    private void add(Rule rule) {
        PacPlan plan = PacPlan.of(rule);
        if (rule.direction() == Direction.PEER) {
            refuse(rule, "peers-not-proxied", AT_PACKET_FILTER);
        } else if (plan.ports().isEmpty()) {
            boolean udp = rule.services().stream().allMatch(service -> service.transport() == Transport.UDP);
            refuse(rule, udp ? "udp-not-proxied" : "pac-not-web", AT_PACKET_FILTER);
        } else if (!plan.isExpressible()) {
            refuse(rule, IPV6, NAME_HOSTS);
        } else {
            rule.hosts().forEach(host -> report.add(host(rule, plan, host)));
            rule.networks().forEach(network -> report.add(network(rule, network)));
            rule.services().forEach(service -> report.add(service(rule, service)));
            for (RuleRequirement requirement : rule.requirements()) {
                requirement
                        .hosts()
                        .forEach(host -> report.add(Verdict.exact(
                                rule.id(), Entry.requirement(requirement.kind(), host), "goes-around-proxy")));
            }
        }
    }

    private void refuse(Rule rule, String reason, String remedy) {
        Entry.of(rule).forEach(entry -> report.add(Verdict.impossible(rule.id(), entry, reason, remedy)));
    }

    private static Verdict host(Rule rule, PacPlan plan, HostPattern host) {
        HostPattern cover = plan.hosts().covering(host).orElseThrow();
        return cover.equals(host)
                ? Verdict.exact(rule.id(), Entry.host(host), AS_ASKED)
                : Verdict.exact(rule.id(), Entry.host(host), "within", cover.toString());
    }

    private static Verdict network(Rule rule, Prefix network) {
        Entry entry = Entry.network(network);
        if (!rule.hosts().isEmpty()) {
            return Verdict.exact(rule.id(), entry, "names-used-instead");
        }
        return network.family() == Prefix.Family.IPV6
                ? Verdict.impossible(rule.id(), entry, IPV6, NAME_HOSTS)
                : Verdict.narrower(rule.id(), entry, "pac-literal-only", NAME_HOSTS);
    }

    private static Verdict service(Rule rule, Service service) {
        Entry entry = Entry.service(service);
        List<Integer> web = PacPlan.web(service).boxed().toList();
        if (service.transport() == Transport.UDP) {
            return Verdict.impossible(rule.id(), entry, "udp-not-proxied", AT_PACKET_FILTER);
        }
        if (web.isEmpty()) {
            return Verdict.impossible(rule.id(), entry, "pac-not-web", AT_PACKET_FILTER);
        }
        return service.first() == service.last()
                ? Verdict.exact(rule.id(), entry, AS_ASKED)
                : Verdict.narrower(
                        rule.id(),
                        entry,
                        "pac-web-ports",
                        AT_PACKET_FILTER,
                        web.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }
}
