package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SuffixMatching;
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

/// The verdict on each thing asked for, when AWS Network Firewall is told.
final class AwsReport {

    private static final String AS_ASKED = "as-asked";
    private static final String SOURCES = "give-source-networks";
    private static final String NETWORKS = "ask-for-networks";
    private static final String NO_NAME = "udp-has-no-name";

    private final Scope scope;
    private final List<Verdict> report = new ArrayList<>();

    private AwsReport(Scope scope) {
        this.scope = scope;
    }

    static List<Verdict> of(RuleSet rules, Scope scope) {
        AwsReport verdicts = new AwsReport(scope);
        verdicts.addSources();
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources() {
        for (Prefix network : scope.sources().networks()) {
            report.add(Verdict.ofScope(Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty()));
        }
        // without networks beside them the rendering fails: the rules would be open to every client
        Verdict.Kind kind = scope.sources().networks().isEmpty() ? Verdict.Kind.IMPOSSIBLE : Verdict.Kind.WIDER;
        for (String zone : scope.sources().zones()) {
            report.add(Verdict.ofScope(Entry.sourceZone(zone), kind, "zone-not-known", Optional.of(SOURCES)));
        }
    }

    private void add(Rule rule) {
        AwsPlan plan = AwsPlan.of(rule, scope);
        HostSet written = HostSet.of(rule.hosts(), SuffixMatching.STRICT);
        rule.hosts().forEach(host -> report.add(host(rule, plan, written, host)));
        rule.networks().forEach(network -> report.add(network(rule, plan, network)));
        rule.services().forEach(service -> report.add(service(rule, plan, service)));
        for (RuleRequirement requirement : rule.requirements()) {
            for (HostPattern host : requirement.hosts()) {
                Verdict.Kind kind = host(rule, plan, written, host).kind();
                report.add(requirement(rule, requirement.kind(), host, kind));
            }
        }
    }

    private static Verdict host(Rule rule, AwsPlan plan, HostSet written, HostPattern host) {
        Entry entry = Entry.host(host);
        if (plan.named().isEmpty()) {
            return plan.networks().isEmpty()
                    ? Verdict.impossible(rule.id(), entry, NO_NAME, NETWORKS)
                    : Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        if (!plan.plain().isEmpty() && plan.networks().isEmpty()) {
            String services = plan.plain().stream().map(Service::toString).collect(Collectors.joining(" "));
            return narrower(rule, entry, "names-in-tcp-only", services);
        }
        HostPattern cover = written.covering(host).orElseThrow();
        return cover.equals(host)
                ? Verdict.exact(rule.id(), entry, "name-in-traffic")
                : Verdict.exact(rule.id(), entry, "within", cover.toString());
    }

    private Verdict network(Rule rule, AwsPlan plan, Prefix network) {
        Entry entry = Entry.network(network);
        if (plan.plain().isEmpty()) {
            return Verdict.exact(rule.id(), entry, "names-used-instead");
        }
        if (!AwsPlan.isReachable(scope, rule, network)) {
            return Verdict.impossible(rule.id(), entry, "no-client-of-family", SOURCES);
        }
        return Verdict.exact(rule.id(), entry, rule.direction() == Direction.PEER ? "peers-routed-through" : AS_ASKED);
    }

    private static Verdict service(Rule rule, AwsPlan plan, Service service) {
        Entry entry = Entry.service(service);
        if (plan.named().contains(service)) {
            return AwsPlan.isHttp(service)
                    ? Verdict.exact(rule.id(), entry, "http-by-host")
                    : AwsPlan.isHttps(service)
                            ? Verdict.exact(rule.id(), entry, "tls-by-server-name")
                            : narrower(rule, entry, "tls-and-http-only");
        }
        if (!plan.networks().isEmpty()) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        return rule.networks().isEmpty()
                ? Verdict.impossible(rule.id(), entry, NO_NAME, NETWORKS)
                : Verdict.impossible(rule.id(), entry, "no-client-of-family", SOURCES);
    }

    private static Verdict narrower(Rule rule, Entry entry, String reason, String... parameters) {
        return new Verdict(
                Optional.of(rule.id()),
                entry,
                Verdict.Kind.NARROWER,
                reason,
                List.of(parameters),
                Optional.of(NETWORKS));
    }

    private static Verdict requirement(Rule rule, RequirementKind kind, HostPattern host, Verdict.Kind of) {
        Entry entry = Entry.requirement(kind, host);
        if (of == Verdict.Kind.IMPOSSIBLE) {
            return Verdict.impossible(rule.id(), entry, NO_NAME, NETWORKS);
        }
        return switch (kind) {
            case NO_TLS_INSPECTION ->
                Verdict.impossible(rule.id(), entry, "inspection-set-elsewhere", "limit-tls-inspection");
            case NO_PROXY_AUTHENTICATION -> Verdict.exact(rule.id(), entry, "asks-nobody");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }
}
