package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One rule at a time on every target: those that say it exactly open the same packets, and where two differ, the
/// verdicts say in what.
class TargetEqualityTest {

    private static final int DRAWS = 20;
    private static final int DEEP = 7;

    private static Stream<CatalogContent> catalogs() {
        return Catalogs.all().stream();
    }

    /// Each rule of every feature in every region, then of drawn requests, once.
    private static Set<Case> rules(CatalogContent content) {
        Map<Object, Case> each = new LinkedHashMap<>();
        List<Case> cases = new ArrayList<>(Cases.allFeaturesOncePerRegion(content));
        cases.add(Cases.full(content));
        Random random = new Random(20_261_131);
        for (int i = 0; i < DRAWS; i++) {
            cases.add(Cases.draw(random, content));
        }
        for (Case given : cases) {
            for (Rule rule : given.rules().rules()) {
                each.putIfAbsent(List.of(rule, given.scope().sources()), alone(given, rule));
            }
        }
        return new LinkedHashSet<>(each.values());
    }

    private static Case alone(Case given, Rule rule) {
        RuleSet rules = new RuleSet(
                given.rules().question(),
                given.rules().features(),
                List.of(rule),
                List.of(),
                given.rules().source());
        return new Case(given.content(), given.scope(), rules);
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void targetsThatSayARuleExactlyOpenTheSameAndOthersDifferAsDeclared(CatalogContent content) {
        int exact = 0;
        for (Case given : rules(content)) {
            Map<TargetId, Opened> each = new LinkedHashMap<>();
            for (Renderer renderer : Renderers.all()) {
                if (renderer.render(given.rules(), given.scope()) instanceof Rendering rendering) {
                    Set<String> probes = probes(given.rules().rules().getFirst());
                    assertThat(RoundTrip.faults(given, rendering, probes))
                            .as(given.toString())
                            .isEmpty();
                    each.put(rendering.target(), Opened.of(given, rendering, probes));
                }
            }
            exact += compare(given, each);
        }
        assertThat(exact).as("comparisons of exact targets").isGreaterThan(100);
    }

    /// What a target opens of a rule in one common notation, and what the verdicts take away and add.
    ///
    /// @param flows names and services; where all networks stand in for the names, the names that are asked
    private record Opened(boolean exact, Set<String> flows, Set<String> declared) {

        static Opened of(Case given, Rendering rendering, Set<String> probes) {
            Rule rule = given.rules().rules().getFirst();
            Declared verdicts = Declared.of(List.of(rule), rendering.report()).getFirst();
            List<Opening> openings =
                    Readings.read(rendering).stream().filter(Opening::opens).toList();
            Set<String> flows = new TreeSet<>();
            Set<String> declared = new TreeSet<>();
            for (Service service : RoundTrip.services(List.of(rule))) {
                List<Opening> carrying =
                        openings.stream().filter(one -> one.carries(service)).toList();
                List<String> networks = carrying.stream()
                        .flatMap(one -> one.networks().stream())
                        .toList();
                boolean byNetwork = verdicts.isByNetwork() || !networks.isEmpty();
                if (rule.hosts().isEmpty()) {
                    Networks.ranges(networks).forEach(range -> flows.add(range + " " + service));
                    Networks.ranges(verdicts.networks(service)).forEach(range -> declared.add(range + " " + service));
                } else if (byNetwork) {
                    add(flows, service, networks.isEmpty() ? Set.of() : asked(rule, probes));
                    add(declared, service, verdicts.networks(service).isEmpty() ? Set.of() : asked(rule, probes));
                } else {
                    NameSet said = NameSet.of(verdicts.patterns(service));
                    for (String name : probes) {
                        if (carrying.stream().anyMatch(one -> one.names().has(name))) {
                            flows.add(name + " " + service);
                        }
                        if (said.has(name)) {
                            declared.add(name + " " + service);
                        }
                    }
                }
            }
            return new Opened(verdicts.isExact(), flows, declared);
        }

        private static void add(Set<String> flows, Service service, Set<String> names) {
            names.forEach(name -> flows.add(name + " " + service));
        }

        private static Set<String> asked(Rule rule, Set<String> probes) {
            Set<String> asked = new TreeSet<>();
            for (String name : probes) {
                if (rule.hosts().stream().anyMatch(host -> Probes.matches(host.toString(), name))) {
                    asked.add(name);
                }
            }
            return asked;
        }
    }

    /// Every pair.
    private static int compare(Case given, Map<TargetId, Opened> each) {
        Rule rule = given.rules().rules().getFirst();
        Set<String> asked = asked(rule);
        int exact = 0;
        List<TargetId> targets = List.copyOf(each.keySet());
        for (int i = 0; i < targets.size(); i++) {
            Opened one = each.get(targets.get(i));
            if (one.exact()) {
                assertThat(one.flows())
                        .as("%s says it opens exactly what %s asks: %s", targets.get(i), rule.id(), rule)
                        .isEqualTo(asked);
            }
            for (int j = i + 1; j < targets.size(); j++) {
                Opened other = each.get(targets.get(j));
                assertThat(difference(one.flows(), other.flows()))
                        .as(
                                "%s and %s differ on %s in more or less than their verdicts say",
                                targets.get(i), targets.get(j), rule.id())
                        .isEqualTo(difference(one.declared(), other.declared()));
                if (one.exact() && other.exact()) {
                    assertThat(one.flows())
                            .as("%s and %s both say %s exactly", targets.get(i), targets.get(j), rule.id())
                            .isEqualTo(other.flows());
                    exact++;
                }
            }
        }
        return exact;
    }

    /// What the rule asks, from its words alone.
    private static Set<String> asked(Rule rule) {
        Set<String> asked = new TreeSet<>();
        List<String> destinations = rule.hosts().isEmpty()
                ? Networks.ranges(rule.networks().stream().map(Object::toString).toList())
                : List.copyOf(Opened.asked(rule, probes(rule)));
        for (Service service : RoundTrip.services(List.of(rule))) {
            if (Probes.carries(rule.services(), service)) {
                destinations.forEach(destination -> asked.add(destination + " " + service));
            }
        }
        return asked;
    }

    /// Whose flow it is: only the first has it, or only the second.
    private static Map<String, String> difference(Set<String> first, Set<String> second) {
        Map<String, String> difference = new TreeMap<>();
        first.stream().filter(flow -> !second.contains(flow)).forEach(flow -> difference.put(flow, "first"));
        second.stream().filter(flow -> !first.contains(flow)).forEach(flow -> difference.put(flow, "second"));
        return difference;
    }

    private static Set<String> probes(Rule rule) {
        Set<String> probes = new TreeSet<>(Probes.names(List.of(rule)));
        rule.wildcards().map(HostPattern::domain).forEach(domain -> {
            String name = domain;
            for (int i = 0; i < DEEP; i++) {
                name = "abcdefg".charAt(i) + "." + name;
                probes.add(name);
            }
        });
        return probes;
    }

    @Test
    void aDifferenceThatNoVerdictDeclaresIsFound() {
        Case given = alone(Cases.full(Catalogs.newest()), Scenarios.rule("one", "*.x.example.com", "", "tcp/443"));
        Rendering rendering =
                (Rendering) Renderers.of(TargetId.AZURE_FIREWALL).orElseThrow().render(given.rules(), given.scope());
        for (String bad : List.of("*.example.com", "x.example.com", "*.x.example.comm")) {
            List<Artifact> changed = rendering.artifacts().stream()
                    .map(artifact ->
                            new Artifact(artifact.path(), artifact.text().replace("*.x.example.com", bad)))
                    .toList();
            assertThat(RoundTrip.faults(
                            given,
                            new Rendering(rendering.target(), changed, rendering.report()),
                            probes(given.rules().rules().getFirst())))
                    .as(bad)
                    .isNotEmpty()
                    .allMatch(fault ->
                            fault.startsWith("azurefirewall: one ") && fault.contains("*.x.example.com exact"));
        }
    }
}
