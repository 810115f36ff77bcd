package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.iptables.IptablesRenderer;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names, ports and lines at the limits of packet filters and of dnsmasq.
class PacketFilterLimitsTest {

    private static final Rule RULE = Scenarios.rule(
            "group-" + "a".repeat(70) + "-eu", "one.example.com", "198.51.100.0/27 2001:db8:40::/48", "tcp/443");
    private static final Case GIVEN =
            Scenarios.withRules(Scenarios.scope(new Sources(List.of(), List.of("lan"))), RULE);
    private static final Pattern CHAIN = Pattern.compile("(?m)^:([^ ]+) ");
    private static final Pattern SET = Pattern.compile("(?m)^create -exist ([^ ]+) ");

    @ParameterizedTest
    @ValueSource(strings = {"PR-2026-%06d", "PORTREEVE-202612345678-%012d-000000000001"})
    void namesFitAndAreNeverShared(String form) {
        Set<String> chains = new HashSet<>();
        Set<String> sets = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            Rendering rendering =
                    (Rendering) new IptablesRenderer().render(GIVEN.rules(), requested(form.formatted(i)));
            for (String chain : names(CHAIN, IptablesFile.text(rendering, ".iptables"))) {
                assertThat(chain.length()).isLessThanOrEqualTo(28);
                assertThat(chains.add(chain)).as(chain).isTrue();
            }
            for (String set : names(SET, IptablesFile.text(rendering, ".ipset"))) {
                assertThat(set.length()).isLessThanOrEqualTo(31);
                assertThat(sets.add(set)).as(set).isTrue();
            }
        }
        assertThat(chains).hasSize(20_000);
        assertThat(sets).hasSize(20_000);
    }

    @Test
    void noRequestIsCalledLikeAChainOfTheTable() {
        for (String word : List.of("INPUT", "FORWARD", "OUTPUT", "ACCEPT", "DROP", "RETURN")) {
            Case given = Scenarios.withRules(requested(word), RULE);
            Rendering rendering = (Rendering) new IptablesRenderer().render(given.rules(), given.scope());
            assertThat(names(CHAIN, IptablesFile.text(rendering, ".iptables")))
                    .containsExactly("req_" + word, "req_" + word + "_in");
        }
    }

    @Test
    void fifteenPortsStandInALineAndARangeCountsForTwo() {
        String ports =
                IntStream.range(0, 14).mapToObj(i -> "tcp/" + (100 + 2 * i)).collect(Collectors.joining(" "));
        assertThat(ports(ports + " tcp/200")).extracting(List::size).containsExactly(15);
        assertThat(ports(ports + " tcp/200-210")).extracting(List::size).containsExactly(14, 1);
        assertThat(ports(ports + " tcp/200 tcp/202 udp/1-2"))
                .extracting(List::size)
                .containsExactly(15, 1, 1);
    }

    private static List<List<String>> ports(String services) {
        Case given =
                Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", "", "198.51.100.0/27", services));
        return IptablesFile.read((Rendering) new IptablesRenderer().render(given.rules(), given.scope()))
                .lines()
                .stream()
                .map(IptablesFile.Line::ports)
                .toList();
    }

    @Test
    void aLineThatDnsmasqWouldNotReadFailsTheRendering() {
        String domain = "example.com";
        Stream.Builder<Rule> rules = Stream.builder();
        for (int i = 0; i < 30; i++) {
            rules.add(Scenarios.rule("rule-" + i, domain, "", "tcp/443"));
            domain = "below." + domain;
        }
        Case given = Scenarios.withRules(Scenarios.unrestricted(), rules.build().toArray(Rule[]::new));
        for (Renderer renderer : List.of(new NftablesRenderer(), new IptablesRenderer())) {
            assertThat(renderer.render(given.rules(), given.scope()))
                    .isInstanceOfSatisfying(NotRendered.class, failure -> {
                        assertThat(failure.code()).isEqualTo("resolver-line-too-long");
                        assertThat(failure.parameters().getFirst()).contains("=/below.");
                    });
        }
    }

    /// Or the resolver would fill the set of one of them alone.
    @Test
    void requestsThatShareANameShareItsLineAndItsSet() {
        for (Renderer renderer : List.of(new NftablesRenderer(), new IptablesRenderer())) {
            String option = renderer instanceof NftablesRenderer ? "nftset" : "ipset";
            List<DnsmasqFile> bridges = Stream.of("PR-2026-000001", "PR-2026-000002")
                    .map(PacketFilterLimitsTest::requested)
                    .map(scope -> Scenarios.withRules(
                            scope,
                            Scenarios.rule(scope.request().toLowerCase(Locale.ROOT), "*.x.example.com", "", "tcp/443")))
                    .map(given -> (Rendering) renderer.render(given.rules(), given.scope()))
                    .map(rendering -> DnsmasqFile.read(rendering, option))
                    .toList();
            assertThat(bridges.getFirst().lines())
                    .hasSize(1)
                    .isEqualTo(bridges.getLast().lines());
        }
    }

    private static Scope requested(String request) {
        Scope scope = GIVEN.scope();
        return new Scope(
                request,
                scope.revision(),
                scope.sources(),
                scope.peers(),
                scope.expires(),
                scope.features(),
                scope.scaleUnit(),
                scope.region(),
                scope.targets());
    }

    /// Those of the request: not the two that every file uses while it fills sets.
    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .filter(name -> !name.startsWith("portreeve_new_"))
                .toList();
    }
}
