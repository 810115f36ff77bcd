package dev.portreeve.rendering.checkpoint;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
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

/// The verdict on each thing asked for, when Check Point is told.
///
/// @param zonesAlone whether zones stand alone in every rule: a source column takes zones *or* networks
record CheckpointReport(Scope scope, boolean zonesAlone) implements AddressReport.Words {

    static List<Verdict> of(RuleSet rules, Scope scope) {
        boolean peers = rules.rules().stream().anyMatch(rule -> rule.direction() == Direction.PEER);
        boolean alone = scope.sources().networks().isEmpty() && !peers;
        return AddressReport.of(rules, scope, new CheckpointReport(scope, alone));
    }

    @Override
    public AddressOpening opening(Rule rule) {
        return CheckpointLowering.opening(rule, scope);
    }

    @Override
    public Verdict zone(String zone) {
        Entry entry = Entry.sourceZone(zone);
        if (scope.sources().networks().isEmpty() && !CheckpointLimits.isZone(zone)) {
            return Verdict.ofScope(entry, Verdict.Kind.IMPOSSIBLE, "zone-means-all", Optional.of("rename-zone"));
        }
        return zonesAlone
                ? Verdict.ofScope(entry, Verdict.Kind.EXACT, "zone-as-named", Optional.empty())
                : Verdict.ofScope(entry, Verdict.Kind.WIDER, "zone-beside-networks", Optional.of("use-inline-layer"));
    }

    @Override
    public AddressReport.Closed wildcard() {
        return new AddressReport.Closed("wildcard-by-reverse-dns", "use-custom-site");
    }

    @Override
    public Verdict requirement(AddressOpening opening, RuleRequirement requirement, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.requirement(requirement.kind(), host);
        return switch (requirement.kind()) {
            case NO_TLS_INSPECTION -> {
                if (rule.services().stream().noneMatch(service -> service.transport() == Transport.TCP)) {
                    yield Verdict.exact(rule.id(), entry, "udp-not-decrypted");
                }
                yield opening.byName() || rule.hosts().stream().allMatch(other -> isCovered(other, requirement))
                        ? Verdict.exact(rule.id(), entry, "bypass-rule")
                        : Verdict.wider(rule.id(), entry, "bypass-whole-rule", "check-bypass");
            }
            case NO_PROXY_AUTHENTICATION -> Verdict.exact(rule.id(), entry, "rule-without-sign-in");
            case BYTE_RANGES, ALLOW -> Verdict.exact(rule.id(), entry, "ranges-pass");
        };
    }

    private static boolean isCovered(HostPattern host, RuleRequirement requirement) {
        return requirement.hosts().stream().anyMatch(host::isCoveredBy);
    }
}
