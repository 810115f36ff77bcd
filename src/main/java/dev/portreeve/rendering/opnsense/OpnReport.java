package dev.portreeve.rendering.opnsense;

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

/// The verdict on each thing asked for, when aliases and pf are told.
record OpnReport(Scope scope) implements AddressReport.Words {

    static List<Verdict> of(RuleSet rules, Scope scope) {
        return AddressReport.of(rules, scope, new OpnReport(scope));
    }

    /// Whether every zone can be written; without one of them, the rules would be open to more or to fewer.
    static boolean canSay(List<String> zones) {
        return zones.stream().allMatch(zone -> OpnLimits.isInterface(zone) && !OpnLimits.isEverywhere(zone));
    }

    @Override
    public AddressOpening opening(Rule rule) {
        return OpnLowering.opening(rule, scope);
    }

    @Override
    public Verdict zone(String zone) {
        Entry entry = Entry.sourceZone(zone);
        if (OpnLimits.isEverywhere(zone)) {
            return impossible(entry, "zone-means-all", "rename-zone");
        }
        return OpnLimits.isInterface(zone)
                ? Verdict.ofScope(entry, Verdict.Kind.EXACT, "zone-is-interface", Optional.empty())
                : impossible(entry, "zone-too-long", "name-interface");
    }

    private static Verdict impossible(Entry entry, String reason, String remedy) {
        return Verdict.ofScope(entry, Verdict.Kind.IMPOSSIBLE, reason, Optional.of(remedy));
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
