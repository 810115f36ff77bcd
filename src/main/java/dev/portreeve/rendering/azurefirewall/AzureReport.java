package dev.portreeve.rendering.azurefirewall;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
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
import java.util.stream.Collectors;

/// The verdict on each thing asked for, when Azure Firewall is told.
final class AzureReport {

    private static final String AS_ASKED = "as-asked";
    private static final String IPV6 = "azure-ipv6";
    private static final String ELSEWHERE = "open-ipv6-elsewhere";
    private static final String WILDCARD = "wildcard-not-addresses";
    private static final String NAME_HOSTS = "name-hosts-instead";

    private final List<Verdict> report = new ArrayList<>();

    private AzureReport() {}

    static List<Verdict> of(RuleSet rules, Scope scope) {
        AzureReport verdicts = new AzureReport();
        verdicts.addSources(scope);
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources(Scope scope) {
        for (Prefix network : scope.sources().networks()) {
            report.add(
                    network.family() == Prefix.Family.IPV4
                            ? Verdict.ofScope(
                                    Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty())
                            : Verdict.ofScope(
                                    Entry.sourceNetwork(network),
                                    Verdict.Kind.IMPOSSIBLE,
                                    IPV6,
                                    Optional.of(ELSEWHERE)));
        }
        // without networks beside them the rendering fails: the rules would be open to every client
        Verdict.Kind kind = scope.sources().networks().isEmpty() ? Verdict.Kind.IMPOSSIBLE : Verdict.Kind.WIDER;
        for (String zone : scope.sources().zones()) {
            report.add(Verdict.ofScope(
                    Entry.sourceZone(zone), kind, "zone-not-known", Optional.of("give-source-networks")));
        }
    }

    private void add(Rule rule) {
        AzurePlan plan = AzurePlan.of(rule);
        rule.hosts().forEach(host -> report.add(host(rule, plan, host)));
        rule.networks().forEach(network -> report.add(network(rule, plan, network)));
        rule.services().forEach(service -> report.add(service(rule, plan, service)));
        for (RuleRequirement requirement : rule.requirements()) {
            for (HostPattern host : requirement.hosts()) {
                report.add(requirement(rule, requirement.kind(), host, host(rule, plan, host)));
            }
        }
    }

    private static Verdict host(Rule rule, AzurePlan plan, HostPattern host) {
        Entry entry = Entry.host(host);
        if (plan.web().isEmpty() && !plan.addresses().isEmpty()) {
            return Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        if (plan.plain().isEmpty() || !plan.addresses().isEmpty()) {
            HostPattern cover = plan.matched().covering(host).orElseThrow();
            return cover.equals(host)
                    ? Verdict.exact(rule.id(), entry, AS_ASKED)
                    : Verdict.exact(rule.id(), entry, "within", cover.toString());
        }
        if (host instanceof HostPattern.Name) {
            return Verdict.wider(rule.id(), entry, "opens-addresses-of-name", "turn-on-dns-proxy", words(plan.plain()));
        }
        return plan.web().isEmpty()
                ? Verdict.impossible(rule.id(), entry, WILDCARD, NAME_HOSTS)
                : narrower(rule, entry, "wildcard-for-web-only", words(plan.plain()));
    }

    private static Verdict network(Rule rule, AzurePlan plan, Prefix network) {
        Entry entry = Entry.network(network);
        if (plan.plain().isEmpty()) {
            return Verdict.exact(rule.id(), entry, "names-used-instead");
        }
        if (network.family() == Prefix.Family.IPV6) {
            return Verdict.impossible(rule.id(), entry, IPV6, ELSEWHERE);
        }
        return Verdict.exact(rule.id(), entry, rule.direction() == Direction.PEER ? "peers-routed-through" : AS_ASKED);
    }

    private static Verdict service(Rule rule, AzurePlan plan, Service service) {
        Entry entry = Entry.service(service);
        if (plan.web().contains(service)) {
            return Verdict.exact(
                    rule.id(),
                    entry,
                    AzurePlan.port(service).type().equals("Http") ? "http-by-host" : "tls-by-server-name");
        }
        if (!plan.addresses().isEmpty()) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        if (rule.hosts().isEmpty()) {
            return Verdict.impossible(rule.id(), entry, IPV6, ELSEWHERE);
        }
        if (plan.names().isEmpty()) {
            return Verdict.impossible(rule.id(), entry, WILDCARD, NAME_HOSTS);
        }
        return rule.wildcards().findAny().isPresent()
                ? narrower(rule, entry, "plain-names-only")
                : Verdict.exact(rule.id(), entry, AS_ASKED);
    }

    private static Verdict requirement(Rule rule, RequirementKind kind, HostPattern host, Verdict of) {
        Entry entry = Entry.requirement(kind, host);
        if (of.kind() == Verdict.Kind.IMPOSSIBLE) {
            return Verdict.impossible(rule.id(), entry, of.reason(), NAME_HOSTS);
        }
        return Verdict.exact(
                rule.id(),
                entry,
                switch (kind) {
                    case NO_TLS_INSPECTION -> "tls-not-terminated";
                    case NO_PROXY_AUTHENTICATION -> "asks-nobody";
                    case BYTE_RANGES, ALLOW -> "ranges-pass";
                });
    }

    private static Verdict narrower(Rule rule, Entry entry, String reason, String... parameters) {
        return new Verdict(
                Optional.of(rule.id()),
                entry,
                Verdict.Kind.NARROWER,
                reason,
                List.of(parameters),
                Optional.of(NAME_HOSTS));
    }

    private static String words(List<Service> services) {
        return services.stream().map(Service::toString).collect(Collectors.joining(" "));
    }
}
