package dev.portreeve.requests;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.requests.RequestFinding.Severity;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleFinding;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What in a request deserves a second look, computed from what would be opened: nobody has to remember to say it.
final class RiskAssessment {

    private static final BigInteger MANY_ADDRESSES = BigInteger.valueOf(1_024);
    private static final int LONG_DAYS = 180;
    private static final int BROAD_SOURCE_IPV4 = 16;
    private static final int BROAD_SOURCE_IPV6 = 48;

    private final List<RequestFinding> findings = new ArrayList<>();

    private RiskAssessment() {}

    /// The findings, heaviest first.
    static List<RequestFinding> of(RenderedSet rendered, LocalDate today) {
        RiskAssessment assessment = new RiskAssessment();
        rendered.rules().rules().forEach(assessment::rule);
        rendered.rules().findings().forEach(assessment::gap);
        rendered.renderings().forEach(assessment::deviations);
        rendered.scope().sources().networks().forEach(assessment::source);
        rendered.scope().expires().ifPresent(expires -> assessment.expiry(today, expires));
        return assessment.findings.stream().distinct().sorted().toList();
    }

    private void rule(Rule rule) {
        hosts(rule, "strangers", Severity.HIGH, HostOwnership::opensStrangers);
        hosts(rule, "whole-domain", Severity.MEDIUM, HostOwnership::isWholeDomain);
        hosts(
                rule,
                "shared-suffix",
                Severity.MEDIUM,
                host -> HostOwnership.isShared(host) && !HostOwnership.opensStrangers(host));
        hosts(rule, "third-party", Severity.MEDIUM, HostOwnership::isThirdParty);
        if (rule.direction() == Direction.PEER) {
            add("between-clients", Severity.HIGH, rule.id().text(), services(rule.services()));
            return;
        }
        List<Service> unusual =
                rule.services().stream().filter(service -> !isWeb(service)).toList();
        if (!unusual.isEmpty()) {
            add("unusual-port", Severity.MEDIUM, rule.id().text(), services(unusual));
        }
        BigInteger addresses = AddressSet.of(rule.networks()).size();
        if (addresses.compareTo(MANY_ADDRESSES) > 0) {
            add("many-addresses", Severity.MEDIUM, rule.id().text(), addresses.toString());
        }
    }

    private void hosts(Rule rule, String code, Severity severity, Predicate<HostPattern> risky) {
        List<String> found =
                rule.hosts().stream().filter(risky).map(HostPattern::toString).toList();
        if (!found.isEmpty()) {
            add(code, severity, rule.id().text(), Integer.toString(found.size()), some(found));
        }
    }

    private static boolean isWeb(Service service) {
        return service.equals(Service.tcp(80)) || service.equals(Service.tcp(443));
    }

    /// At most three of them, then an ellipsis.
    private static String some(List<String> texts) {
        return String.join(", ", texts.subList(0, Math.min(3, texts.size()))) + (texts.size() > 3 ? ", …" : "");
    }

    private static String services(List<Service> services) {
        return String.join(", ", services.stream().map(Service::toString).toList());
    }

    private void gap(RuleFinding finding) {
        if (finding.kind() == RuleFinding.Kind.GAP) {
            add(
                    "gap",
                    finding.feature().equals(FeatureId.BASE) ? Severity.HIGH : Severity.MEDIUM,
                    finding.subject(),
                    finding.feature().word(),
                    finding.code());
        }
    }

    private void deviations(Rendering rendering) {
        for (Verdict.Kind kind : List.of(Verdict.Kind.WIDER, Verdict.Kind.NARROWER, Verdict.Kind.IMPOSSIBLE)) {
            long count = rendering.counts().getOrDefault(kind, 0L);
            if (count > 0) {
                Severity severity = kind == Verdict.Kind.WIDER ? Severity.MEDIUM : Severity.NOTE;
                add(kind.word(), severity, rendering.target().word(), Long.toString(count));
            }
        }
    }

    private void source(Prefix network) {
        int broad = network.family() == Prefix.Family.IPV4 ? BROAD_SOURCE_IPV4 : BROAD_SOURCE_IPV6;
        if (network.length() < broad) {
            add("broad-source", Severity.MEDIUM, network.toString());
        }
    }

    private void expiry(LocalDate today, LocalDate expires) {
        long days = ChronoUnit.DAYS.between(today, expires);
        if (days > LONG_DAYS) {
            add("long-expiry", Severity.MEDIUM, expires.toString(), Long.toString(days));
        }
    }

    private void add(String code, Severity severity, String subject, String... parameters) {
        findings.add(new RequestFinding(code, severity, subject, List.of(parameters)));
    }
}
