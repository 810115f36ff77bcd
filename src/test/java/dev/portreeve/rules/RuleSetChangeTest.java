package dev.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The way from one rule set to another, against an oracle that writes down every single thing a rule set says.
class RuleSetChangeTest {

    private static final RuleSet FRAME = LeastOpenings.of(
            SampleCatalog.content(),
            dev.portreeve.catalog.FeatureTables.standard(),
            new RuleQuestion(
                    List.of(FeatureId.BASE),
                    new dev.portreeve.catalog.model.ScaleUnit("AMSUA0101"),
                    dev.portreeve.catalog.model.Region.NA,
                    List.of()));

    @Test
    void aGainedHostIsAddedAlone() {
        RuleSetChange change = RuleSetChange.between(
                set(rule("core-163", "a.example.com", "", "tcp/443", "")),
                set(rule("core-163", "a.example.com b.example.com", "", "tcp/443", "")));
        assertThat(change.removed()).isEmpty();
        assertThat(change.added())
                .singleElement()
                .satisfies(added -> assertThat(added.hosts()).containsExactly(HostPattern.parse("b.example.com")));
    }

    @Test
    void aRuleThatLosesSomethingIsReplacedAsAWhole() {
        Rule now = rule("core-163", "a.example.com", "", "tcp/443", "");
        RuleSetChange change = RuleSetChange.between(
                set(rule("core-163", "a.example.com b.example.com", "", "tcp/443", "")), set(now));
        assertThat(change.removed()).containsExactly(new RuleId("core-163"));
        assertThat(change.added()).containsExactly(now);
    }

    @Test
    void aRuleWhoseNetworksStandForItsHostsIsNeverParted() {
        Rule now = rule("core-163", "a.example.com", "192.0.2.0/24 198.51.100.0/24", "tcp/443", "");
        RuleSetChange change =
                RuleSetChange.between(set(rule("core-163", "a.example.com", "192.0.2.0/24", "tcp/443", "")), set(now));
        assertThat(change.added())
                .as("the new network alone would open addresses on targets that filter by name")
                .containsExactly(now);
        assertThat(change.removed()).containsExactly(new RuleId("core-163"));
    }

    @Test
    void otherPortsOrRequirementsReplaceTheRule() {
        Rule old = rule("core-163", "a.example.com", "", "tcp/443", "");
        assertThat(RuleSetChange.between(set(old), set(rule("core-163", "a.example.com", "", "tcp/80 tcp/443", "")))
                        .removed())
                .hasSize(1);
        assertThat(RuleSetChange.between(
                                set(old), set(rule("core-163", "a.example.com", "", "tcp/443", "a.example.com")))
                        .removed())
                .hasSize(1);
    }

    @Test
    void theSameChangesNothing() {
        RuleSet set = set(rule("core-163", "a.example.com", "192.0.2.0/24", "tcp/443", "a.example.com"));
        assertThat(RuleSetChange.between(set, set)).isEqualTo(new RuleSetChange(List.of(), Set.of()));
    }

    @Test
    void addingThenRemovingGivesTheNewSetAndClosesNothingOnTheWay() {
        Random random = new Random(20261125);
        for (int i = 0; i < 5_000; i++) {
            RuleSet before = draw(random);
            RuleSet after = draw(random);
            RuleSetChange change = RuleSetChange.between(before, after);
            List<Rule> between = both(before.rules(), change.added());
            assertThat(said(between))
                    .as("before removing: %s to %s", before, after)
                    .containsAll(said(after.rules()));
            List<Rule> end = both(change.kept(before).rules(), change.added());
            assertThat(said(end)).as("%s to %s", before, after).isEqualTo(said(after.rules()));
            RuleSetChange whole = RuleSetChange.whole(before, after);
            assertThat(said(both(whole.kept(before).rules(), whole.added()))).isEqualTo(said(after.rules()));
        }
    }

    /// Every single thing that rules say: each destination with each service, and each requirement on each host.
    private static Set<String> said(List<Rule> rules) {
        Set<String> said = new TreeSet<>();
        for (Rule rule : rules) {
            for (Service service : rule.services()) {
                rule.hosts().forEach(host -> said.add(rule.id() + " " + service + " " + host));
                rule.networks().forEach(network -> said.add(rule.id() + " " + service + " " + network));
            }
            rule.requirements()
                    .forEach(
                            each -> each.hosts().forEach(host -> said.add(rule.id() + " " + each.kind() + " " + host)));
        }
        return said;
    }

    private static List<Rule> both(List<Rule> some, List<Rule> more) {
        List<Rule> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static RuleSet draw(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (String id : List.of("core-163", "core-170", "autopilot-164")) {
            String hosts = some(random, "a.example.com", "b.example.com", "*.example.com");
            String networks = random.nextInt(3) == 0 ? some(random, "192.0.2.0/24", "198.51.100.0/24") : "";
            if (random.nextInt(4) > 0 && !(hosts + networks).isBlank()) {
                rules.add(rule(
                        id,
                        hosts,
                        networks,
                        random.nextInt(4) == 0 ? "tcp/80 tcp/443" : "tcp/443",
                        hosts.isBlank() || random.nextInt(3) > 0
                                ? ""
                                : hosts.strip().split(" ")[0]));
            }
        }
        return set(rules.toArray(Rule[]::new));
    }

    private static String some(Random random, String... texts) {
        return String.join(
                " ", Stream.of(texts).filter(_ -> random.nextBoolean()).toList());
    }

    private static RuleSet set(Rule... rules) {
        return FRAME.withRules(List.of(rules));
    }

    private static Rule rule(String id, String hosts, String networks, String services, String uninspected) {
        return new Rule(
                new RuleId(id),
                Section.CORE,
                Optional.empty(),
                List.of(FeatureId.BASE),
                Direction.OUT,
                words(hosts).map(HostPattern::parse).toList(),
                words(networks).map(Prefix::parse).toList(),
                words(services)
                        .map(text -> Service.tryParse(text).orElseThrow())
                        .toList(),
                uninspected.isEmpty()
                        ? List.of()
                        : List.of(new RuleRequirement(
                                RequirementKind.NO_TLS_INSPECTION,
                                words(uninspected).map(HostPattern::parse).toList())),
                List.of());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
