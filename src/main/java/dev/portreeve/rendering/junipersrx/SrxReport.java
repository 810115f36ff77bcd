package dev.portreeve.rendering.junipersrx;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.AddressReport;
import dev.portreeve.rendering.Entry;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// The verdict on each thing asked for, when SRX is told.
record SrxReport(Scope scope) implements AddressReport.Words {

    static List<Verdict> of(RuleSet rules, Scope scope) {
        return AddressReport.of(rules, scope, new SrxReport(scope));
    }

    @Override
    public AddressOpening opening(Rule rule) {
        return SrxLowering.opening(rule, scope);
    }

    @Override
    public Verdict zone(String zone) {
        Entry entry = Entry.sourceZone(zone);
        return SrxLimits.isZone(zone)
                ? Verdict.ofScope(entry, Verdict.Kind.EXACT, "zone-as-named", Optional.empty())
                : Verdict.ofScope(entry, Verdict.Kind.IMPOSSIBLE, "zone-means-all", Optional.of("rename-zone"));
    }

    @Override
    public AddressReport.Closed wildcard() {
        return new AddressReport.Closed("wildcard-not-addresses", "use-url-pattern");
    }

    @Override
    public Verdict requirement(AddressOpening opening, RuleRequirement requirement, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.requirement(requirement.kind(), host);
        return switch (requirement.kind()) {
            case NO_TLS_INSPECTION -> Verdict.exact(rule.id(), entry, "rule-without-inspection");
            case NO_PROXY_AUTHENTICATION -> Verdict.exact(rule.id(), entry, "rule-without-sign-in");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }
}
