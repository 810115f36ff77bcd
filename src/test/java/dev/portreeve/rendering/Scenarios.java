package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.SampleCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small rule sets, each with one thing that firewalls differ in.
final class Scenarios {

    private static final String LONG = "group-" + "a".repeat(70);

    private Scenarios() {}

    /// By name, in the order they are read.
    static Map<String, Case> all() {
        Map<String, Case> all = new LinkedHashMap<>();
        all.put("one-set", withRules(unrestricted(), sample("core-163")));
        all.put("everything", Cases.full(SampleCatalog.content()));
        all.put("ipv6-clients", withRules(from("2001:db8:9::/48"), sample("core-163"), networks("networks-only")));
        all.put("udp", withRules(from("192.0.2.0/24"), sample("autopilot-165")));
        all.put("push", withRules(from("192.0.2.0/24"), sample("apple-178")));
        all.put("wildcards-only", withRules(unrestricted(), wildcards(), sample("core-97")));
        all.put("nothing-left", withRules(from("192.0.2.0/24"), rule("six", "", "2001:db8:40::/48", "tcp/443")));
        all.put("collisions", withRules(unrestricted(), collision("-na"), collision("-eu")));
        all.put("alternatives", withRules(from("192.0.2.0/24"), alternatives()));
        all.put("limits", withRules(from("192.0.2.0/24"), limits()));
        return all;
    }

    /// One network and one range of ports more than the smallest object of a target holds.
    private static Rule limits() {
        String networks = IntStream.range(0, 101)
                .mapToObj(i -> "198.51.100." + 2 * i + "/32")
                .collect(Collectors.joining(" "));
        String services = IntStream.range(0, 17)
                .mapToObj(i -> "udp/" + (3478 + 4 * i) + "-" + (3480 + 4 * i))
                .collect(Collectors.joining(" "));
        return rule("many", "", networks, services + " tcp/443");
    }

    static Rule rule(String id, String hosts, String networks, String services) {
        return new Rule(
                new RuleId(id),
                Section.CORE,
                Optional.empty(),
                List.of(),
                Direction.OUT,
                words(hosts).map(HostPattern::parse).toList(),
                words(networks).map(Prefix::parse).toList(),
                words(services)
                        .map(text -> Service.tryParse(text).orElseThrow())
                        .toList(),
                List.of(),
                List.of());
    }

    static Case withRules(Scope scope, Rule... rules) {
        Case sample = Cases.full(SampleCatalog.content());
        RuleSet set = new RuleSet(
                sample.rules().question(),
                sample.rules().features(),
                List.of(rules),
                List.of(),
                sample.rules().source());
        return new Case(sample.content(), scope, set);
    }

    /// The same with each rule asked for by something, as it is in every request.
    static Case asked(Case given) {
        return withRules(
                given.scope(),
                given.rules().rules().stream()
                        .map(rule -> new Rule(
                                rule.id(),
                                rule.section(),
                                rule.set(),
                                rule.features().isEmpty() ? List.of(FeatureId.BASE) : rule.features(),
                                rule.direction(),
                                rule.hosts(),
                                rule.networks(),
                                rule.services(),
                                rule.requirements(),
                                rule.origins()))
                        .toArray(Rule[]::new));
    }

    static Scope unrestricted() {
        return scope(Sources.unrestricted());
    }

    static Scope from(String networks) {
        return scope(Sources.of(Cases.networks(networks)));
    }

    static Scope scope(Sources sources) {
        Scope full = Cases.full(SampleCatalog.content()).scope();
        return new Scope(
                full.request(),
                full.revision(),
                sources,
                List.of(),
                Optional.empty(),
                full.features(),
                full.scaleUnit(),
                full.region(),
                full.targets());
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }

    private static Rule sample(String id) {
        return Cases.full(SampleCatalog.content()).rules().rule(new RuleId(id)).orElseThrow();
    }

    private static Rule networks(String id) {
        return rule(id, "", "198.51.100.0/27 2001:db8:41::/48", "tcp/443 udp/443");
    }

    private static Rule wildcards() {
        Rule rule = rule("wildcards", "*.push.example.org", "", "tcp/5223 udp/3478-3481");
        RuleRequirement requirement = new RuleRequirement(RequirementKind.NO_TLS_INSPECTION, rule.hosts());
        return new Rule(
                rule.id(),
                rule.section(),
                rule.set(),
                rule.features(),
                rule.direction(),
                rule.hosts(),
                rule.networks(),
                rule.services(),
                List.of(requirement),
                rule.origins());
    }

    private static Rule collision(String end) {
        return rule(LONG + end, "a_b.example.com a.b_example.com", "", "tcp/443 tcp/8883");
    }

    private static Rule alternatives() {
        return rule(
                "both-ways",
                "x.example.com *.x.example.com",
                "198.51.100.0/27 2001:db8:40::/48",
                "tcp/443 tcp/5671 udp/5671");
    }
}
