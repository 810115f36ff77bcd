package dev.portreeve.rendering.paloalto;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
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
import java.util.stream.Collectors;

/// The verdict on each thing asked for, when PAN-OS is told.
final class PanReport {

    private static final String AS_ASKED = "as-asked";
    private static final String WEB_ONLY = "wildcard-only-web";
    private static final String NAME_HOSTS = "name-hosts";

    private final Scope scope;
    private final List<Verdict> report = new ArrayList<>();

    private PanReport(Scope scope) {
        this.scope = scope;
    }

    static List<Verdict> of(RuleSet rules, Scope scope) {
        PanReport verdicts = new PanReport(scope);
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
                    PanLimits.isZone(zone)
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
        PanOpening opening = PanOpening.of(rule, scope);
        HostSet written = HostSet.of(rule.hosts(), SuffixMatching.STRICT);
        rule.hosts().forEach(host -> report.add(host(opening, host, written)));
        rule.networks().forEach(network -> report.add(network(opening, network)));
        rule.services().forEach(service -> report.add(service(opening, service)));
        for (RuleRequirement requirement : rule.requirements()) {
            HostSet exempt = HostSet.of(requirement.hosts(), SuffixMatching.STRICT);
            requirement.hosts().forEach(host -> report.add(requirement(opening, requirement, host, exempt)));
        }
    }

    private static Verdict host(PanOpening opening, HostPattern host, HostSet written) {
        Rule rule = opening.rule();
        Entry entry = Entry.host(host);
        boolean closed = host instanceof HostPattern.Wildcard
                && !opening.closedToWildcards().isEmpty();
        if (opening.byCategory().isEmpty()) {
            if (closed) {
                return impossible(opening, entry);
            }
            return opening.byNetwork().isEmpty()
                    ? Verdict.wider(rule.id(), entry, "resolved-by-dns", "filter-names-instead")
                    : Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        if (closed) {
            return Verdict.narrower(rule.id(), entry, WEB_ONLY, NAME_HOSTS, words(opening.closedToWildcards()));
        }
        if (!opening.byResolution().isEmpty()) {
            return Verdict.wider(rule.id(), entry, "resolved-by-dns", "filter-names-instead");
        }
        HostPattern cover = written.covering(host).orElseThrow();
        return cover.equals(host)
                ? Verdict.exact(rule.id(), entry, "by-url-category")
                : Verdict.exact(rule.id(), entry, "within", cover.toString());
    }

    private static Verdict impossible(PanOpening opening, Entry entry) {
        Rule rule = opening.rule();
        return Verdict.impossible(rule.id(), entry, WEB_ONLY, NAME_HOSTS, words(rule.services()));
    }

    private static String words(List<Service> services) {
        return services.stream().map(Service::toString).collect(Collectors.joining(", "));
    }

    private static Verdict network(PanOpening opening, Prefix network) {
        Rule rule = opening.rule();
        Entry entry = Entry.network(network);
        if (opening.reaches(network)) {
            boolean named = opening.byNetwork().isEmpty();
            return Verdict.exact(rule.id(), entry, named ? "names-used-instead" : AS_ASKED);
        }
        return rule.hosts().isEmpty()
                ? Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks")
                : Verdict.exact(rule.id(), entry, "names-used-instead");
    }

    private static Verdict service(PanOpening opening, Service service) {
        Rule rule = opening.rule();
        Entry entry = Entry.service(service);
        if (opening.opens(service)) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        return rule.hosts().isEmpty()
                ? Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks")
                : Verdict.impossible(rule.id(), entry, WEB_ONLY, NAME_HOSTS, service.toString());
    }

    private static Verdict requirement(
            PanOpening opening, RuleRequirement requirement, HostPattern host, HostSet exempt) {
        Rule rule = opening.rule();
        Entry entry = Entry.requirement(requirement.kind(), host);
        if (!opening.opensAnything()) {
            return impossible(opening, entry);
        }
        return switch (requirement.kind()) {
            case NO_TLS_INSPECTION ->
                opening.tcp().isEmpty()
                        ? Verdict.exact(rule.id(), entry, "udp-not-decrypted")
                        : exempt(rule, entry, host, exempt, "not-decrypted");
            case NO_PROXY_AUTHENTICATION ->
                opening.web().isEmpty()
                        ? Verdict.exact(rule.id(), entry, "sign-in-only-web")
                        : exempt(rule, entry, host, exempt, "sign-in-exempt");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }

    private static Verdict exempt(Rule rule, Entry entry, HostPattern host, HostSet exempt, String reason) {
        HostPattern cover = exempt.covering(host).orElseThrow();
        return cover.equals(host)
                ? Verdict.exact(rule.id(), entry, reason)
                : Verdict.exact(rule.id(), entry, "within", cover.toString());
    }
}
