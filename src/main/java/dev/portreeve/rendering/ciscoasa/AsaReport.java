package dev.portreeve.rendering.ciscoasa;

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

/// The verdict on each thing asked for, when ASA is told.
record AsaReport(Scope scope) implements AddressReport.Words {

    static List<Verdict> of(RuleSet rules, Scope scope) {
        return AddressReport.of(rules, scope, new AsaReport(scope));
    }

    @Override
    public AddressOpening opening(Rule rule) {
        return AsaLowering.opening(rule, scope);
    }

    /// A list does not name interfaces; it opens nothing before people bind it to one.
    @Override
    public Verdict zone(String zone) {
        return Verdict.ofScope(Entry.sourceZone(zone), Verdict.Kind.EXACT, "bind-to-interface", Optional.empty());
    }

    @Override
    public AddressReport.Closed wildcard() {
        return new AddressReport.Closed("wildcard-not-addresses", "filter-by-name");
    }

    @Override
    public Verdict requirement(AddressOpening opening, RuleRequirement requirement, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.requirement(requirement.kind(), host);
        return switch (requirement.kind()) {
            case NO_TLS_INSPECTION, NO_PROXY_AUTHENTICATION -> Verdict.exact(rule.id(), entry, "packets-untouched");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }
}
