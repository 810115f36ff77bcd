package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The verdicts of a firewall that works in the way of [AddressOpening].
public final class AddressReport {

    private static final String AS_ASKED = "as-asked";

    private final Words words;
    private final List<Verdict> report = new ArrayList<>();

    private AddressReport(Words words) {
        this.words = words;
    }

    /// What one target says where targets differ.
    public interface Words {

        /// The way in which the rule is said.
        AddressOpening opening(Rule rule);

        /// The verdict on a zone of the clients.
        Verdict zone(String zone);

        /// The verdict on a requirement of a rule that is written.
        Verdict requirement(AddressOpening opening, RuleRequirement requirement, HostPattern host);

        /// Why a wildcard without networks beside it is not written: reason and remedy.
        Closed wildcard();
    }

    /// Why something is not written, and what to do instead.
    public record Closed(String reason, String remedy) {}

    /// One verdict for each source and each entry of each rule.
    public static List<Verdict> of(RuleSet rules, Scope scope, Words words) {
        AddressReport verdicts = new AddressReport(words);
        for (Prefix network : scope.sources().networks()) {
            verdicts.report.add(
                    Verdict.ofScope(Entry.sourceNetwork(network), Verdict.Kind.EXACT, AS_ASKED, Optional.empty()));
        }
        scope.sources().zones().forEach(zone -> verdicts.report.add(words.zone(zone)));
        rules.rules().forEach(verdicts::add);
        return verdicts.report;
    }

    private void add(Rule rule) {
        AddressOpening opening = words.opening(rule);
        rule.hosts().forEach(host -> report.add(host(opening, host)));
        rule.networks().forEach(network -> report.add(network(opening, network)));
        rule.services()
                .forEach(service -> report.add(
                        opening.opensAnything()
                                ? Verdict.exact(rule.id(), Entry.service(service), AS_ASKED)
                                : closed(rule, Entry.service(service))));
        for (RuleRequirement requirement : rule.requirements()) {
            for (HostPattern host : requirement.hosts()) {
                report.add(
                        opening.opensAnything()
                                ? written(opening, requirement, host)
                                : closed(rule, Entry.requirement(requirement.kind(), host)));
            }
        }
    }

    private Verdict host(AddressOpening opening, HostPattern host) {
        Rule rule = opening.rule();
        Entry entry = Entry.host(host);
        if (opening.byNetwork()) {
            return Verdict.exact(rule.id(), entry, "networks-used-instead");
        }
        return isNamed(opening, host)
                ? Verdict.wider(rule.id(), entry, "resolved-by-dns", "filter-names-instead")
                : closed(rule, entry, closed(host));
    }

    private static Verdict network(AddressOpening opening, Prefix network) {
        Rule rule = opening.rule();
        Entry entry = Entry.network(network);
        if (opening.reaches(network)) {
            return Verdict.exact(rule.id(), entry, AS_ASKED);
        }
        return opening.byName() ? Verdict.exact(rule.id(), entry, "names-used-instead") : unreachable(rule, entry);
    }

    /// A requirement for a host that stays closed is closed with it.
    private Verdict written(AddressOpening opening, RuleRequirement requirement, HostPattern host) {
        return opening.byNetwork() || isNamed(opening, host)
                ? words.requirement(opening, requirement, host)
                : closed(opening.rule(), Entry.requirement(requirement.kind(), host), closed(host));
    }

    private static boolean isNamed(AddressOpening opening, HostPattern host) {
        return host instanceof HostPattern.Name name && opening.names().contains(name);
    }

    private Closed closed(HostPattern host) {
        return switch (host) {
            case HostPattern.Name _ -> new Closed("name-characters", "filter-by-name");
            case HostPattern.Wildcard _ -> words.wildcard();
        };
    }

    /// Of a rule of which nothing is written.
    private Verdict closed(Rule rule, Entry entry) {
        return rule.hosts().isEmpty()
                ? unreachable(rule, entry)
                : closed(rule, entry, closed(rule.hosts().getLast()));
    }

    private static Verdict closed(Rule rule, Entry entry, Closed why) {
        return Verdict.impossible(rule.id(), entry, why.reason(), why.remedy());
    }

    private static Verdict unreachable(Rule rule, Entry entry) {
        return Verdict.impossible(rule.id(), entry, "no-client-of-family", "give-source-networks");
    }
}
