package dev.portreeve.rendering.azurefirewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.SampleCatalog;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Names and sizes stay within what Azure Firewall takes.
class AzureLimitsTest {

    private static final String STEM = "group-" + "a".repeat(70);

    @Test
    void namesOfTenThousandRequestsAreUniqueAndWithinTheLimit() {
        Set<String> names = new HashSet<>();
        RuleSet rules = rules(named("core-1", 1), named(STEM + "-na", 1), named(STEM + "-eu", 1));
        for (int number = 0; number < 10_000; number++) {
            for (AzureGroup group : AzureLowering.lower(rules, scope("PR-2026-%06d".formatted(number)))
                    .groups()) {
                assertThat(group.priority()).isBetween(100, AzureLimits.PRIORITY);
                Stream.concat(
                                Stream.of(group.name(), group.collection("network"), group.collection("application")),
                                group.rules().stream().map(AzureRule::name))
                        .forEach(name -> {
                            assertThat(name).matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_]");
                            assertThat(names.add(name)).as(name).isTrue();
                        });
            }
        }
    }

    @Test
    void aRuleOfManyNamesBecomesSeveralAndManyRulesSeveralGroups() {
        RuleSet rules = rules(named("core-1", 30_000), named("core-2", 30_000));
        Scope scope = scope("PR-2026-000007");
        AzureConfig config = AzureLowering.lower(rules, scope);
        List<AzureRule> written = config.groups().stream()
                .flatMap(group -> group.rules().stream())
                .toList();

        assertThat(config.groups()).hasSizeGreaterThan(1);
        assertThat(config.groups().stream().map(AzureGroup::priority)).doesNotHaveDuplicates();
        assertThat(written)
                .allMatch(rule -> ((AzureRule.Application) rule).names().size() <= AzureLimits.DESTINATIONS);
        assertThat(written.stream().map(AzureRule::name)).doesNotHaveDuplicates();
        assertThat(written.stream()
                        .flatMap(rule -> ((AzureRule.Application) rule).names().stream())
                        .distinct())
                .hasSize(60_000);
        Rendering rendering = (Rendering) new AzureFirewallRenderer().render(rules, scope);
        assertThat(rendering.artifacts().stream()
                        .filter(artifact -> artifact.path().endsWith("-2.json"))
                        .findFirst())
                .hasValueSatisfying(artifact -> assertThat(artifact.text()).contains("\"PR-2026-000007_2\""));
        assertThat(rendering.artifacts().getLast().text()).contains("var.pr_2026_000007_policy");
    }

    @Test
    void morePairsThanAPolicyTakesFailTheRendering() {
        List<Prefix> many = IntStream.range(0, 200)
                .mapToObj(i -> Prefix.parse("10.0." + i + ".0/25"))
                .toList();
        Rule peers = rule("group-peers", Direction.PEER, List.of(), many, List.of(Service.tcp(7680)));
        RenderingResult result = new AzureFirewallRenderer().render(rules(peers), scope("PR-2026-000007"));

        assertThat(result).isInstanceOfSatisfying(NotRendered.class, failure -> {
            assertThat(failure.code()).isEqualTo("too-many-pairs");
            assertThat(failure.parameters()).containsExactly("40000", "20000");
        });
    }

    @Test
    void aRuleOrGroupOfNothingIsRefused() {
        List<String> one = List.of("x");
        assertThatThrownBy(() -> new AzureRule.Application(
                        "n", "d", one, List.of(), List.of(new AzureRule.WebPort("Https", 443))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new AzureRule.Network("n", "d", one, AzureRule.Destination.ADDRESSES, List.of(), "TCP", one))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new AzureRule.Network("n", "d", one, AzureRule.Destination.ADDRESSES, one, "TCP", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AzureGroup("n", 1, 100, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyIpv6ClientsFailTheRendering() {
        Scope scope = new Scope(
                "PR-2026-000007",
                1,
                Sources.of(List.of(Prefix.parse("2001:db8::/32"))),
                List.of(),
                Optional.empty(),
                List.of(FeatureId.BASE),
                new ScaleUnit("AMSUA0101"),
                Region.NA,
                List.of(TargetId.AZURE_FIREWALL));
        assertThat(new AzureFirewallRenderer().render(rules(named("core-1", 2)), scope))
                .isInstanceOfSatisfying(
                        NotRendered.class,
                        failure -> assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE));
    }

    private static Rule named(String id, int hosts) {
        List<HostPattern> names = IntStream.range(0, hosts)
                .mapToObj(i -> HostPattern.parse("h" + i + "."
                        + id.substring(Math.max(0, id.length() - 9)).replaceAll("^-", "x") + ".example.com"))
                .toList();
        return rule(id, Direction.OUT, names, List.of(), List.of(Service.tcp(443)));
    }

    private static Rule rule(
            String id, Direction direction, List<HostPattern> hosts, List<Prefix> networks, List<Service> services) {
        return new Rule(
                new RuleId(id),
                Section.CORE,
                Optional.empty(),
                List.of(FeatureId.BASE),
                direction,
                hosts,
                networks,
                services,
                List.of(),
                List.of());
    }

    private static RuleSet rules(Rule... rules) {
        Scope scope = scope("LOCAL");
        RuleSet sample = LeastOpenings.of(SampleCatalog.content(), FeatureTables.standard(), scope.question());
        return new RuleSet(sample.question(), sample.features(), List.of(rules), List.of(), sample.source());
    }

    private static Scope scope(String request) {
        return new Scope(
                request,
                1,
                Sources.unrestricted(),
                List.of(),
                Optional.empty(),
                List.of(FeatureId.BASE),
                new ScaleUnit("AMSUA0101"),
                Region.NA,
                List.of(TargetId.AZURE_FIREWALL));
    }
}
