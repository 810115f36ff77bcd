package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The verdicts of a packet filter of Linux: networks by address, names by a [ResolverBridge], clients by interface.
public final class PacketFilterReport {

    private static final String AS_ASKED = "as-asked";
    /// Characters of an interface's name (IFNAMSIZ without the end mark).
    private static final int INTERFACE = 15;

    private final Scope scope;
    private final List<Verdict> report = new ArrayList<>();

    private PacketFilterReport(Scope scope) {
        this.scope = scope;
    }

    /// Whether the clients' zones can be said at all: each is the name of an interface.
    public static boolean canSay(Sources sources) {
        return sources.zones().stream().allMatch(PacketFilterReport::isInterface);
    }

    private static boolean isInterface(String zone) {
        return zone.length() <= INTERFACE;
    }

    /// One verdict for each source and each entry of each rule.
    public static List<Verdict> of(RuleSet rules, Scope scope) {
        PacketFilterReport verdicts = new PacketFilterReport(scope);
        verdicts.addSources();
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void addSources() {
        for (Prefix network : scope.sources().networks()) {
            report.add(Verdict.ofScope(Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty()));
        }
        for (String zone : scope.sources().zones()) {
            Entry entry = Entry.sourceZone(zone);
            report.add(
                    isInterface(zone)
                            ? Verdict.ofScope(entry, Verdict.Kind.EXACT, "zone-is-interface", Optional.empty())
                            : Verdict.ofScope(
                                    entry, Verdict.Kind.IMPOSSIBLE, "zone-too-long", Optional.of("name-interface")));
        }
    }

    private void add(Rule rule) {
        AddressOpening opening = AddressOpening.of(rule, scope, _ -> true);
        HostSet names = ResolverBridge.names(rule);
        rule.hosts().forEach(host -> report.add(host(opening, names, host)));
        rule.networks().forEach(network -> report.add(network(opening, network)));
        rule.services().forEach(service -> report.add(service(opening, Entry.service(service))));
        for (RuleRequirement requirement : rule.requirements()) {
            for (HostPattern host : requirement.hosts()) {
                // addresses and ports are all a packet filter looks at: it breaks nothing open and asks nobody
                report.add(Verdict.exact(rule.id(), Entry.requirement(requirement.kind(), host), "packets-untouched"));
            }
        }
    }

    private static Verdict host(AddressOpening opening, HostSet names, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.host(host);
        return opening.byNetwork()
                ? Verdict.exact(rule.id(), entry, "networks-used-instead")
                : Verdict.wider(
                        rule.id(),
                        entry,
                        "learned-by-resolver",
                        "ask-bridge-resolver",
                        ResolverBridge.domain(names, host));
    }

    private static Verdict network(AddressOpening opening, Prefix network) {
        Rule rule = opening.rule();
        Entry entry = Entry.network(network);
        if (opening.reaches(network)) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        return ResolverBridge.carries(opening)
                ? Verdict.exact(rule.id(), entry, "names-used-instead")
                : unreachable(rule, entry);
    }

    private static Verdict service(AddressOpening opening, Entry entry) {
        return opening.byNetwork() || ResolverBridge.carries(opening)
                ? Verdict.exact(opening.rule().id(), entry, AS_ASKED)
                : unreachable(opening.rule(), entry);
    }

    private static Verdict unreachable(Rule rule, Entry entry) {
        return Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks");
    }
}
