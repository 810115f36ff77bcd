package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which sets a resolver fills for a name.
class ResolverBridgeTest {

    @Test
    void aDomainHoldsItselfAndEverythingBelow() {
        assertThat(ResolverBridge.domains(Scenarios.rule(
                        "one",
                        "a.x.example.com *.x.example.com x.example.com *.b.y.example.com y.example.com",
                        "",
                        "tcp/443")))
                .containsExactly("x.example.com", "y.example.com");
        assertThat(ResolverBridge.domain(
                        ResolverBridge.names(Scenarios.rule(
                                "one", "*.x.example.com a.b.x.example.com z.example.com", "", "tcp/443")),
                        HostPattern.parse("a.b.x.example.com")))
                .isEqualTo("x.example.com");
    }

    /// dnsmasq goes by the most specific line alone.
    @Test
    void theLineOfADomainFillsTheSetsOfThoseAbove() {
        ResolverBridge bridge =
                ResolverBridge.of(Set.of("example.com", "a.example.com", "b.a.example.com", "ba.example.com"));
        assertThat(bridge.text("ipset", domain -> "<" + domain + ">"))
                .containsExactly(
                        "ipset=/a.example.com/<a.example.com>,<example.com>",
                        "ipset=/b.a.example.com/<b.a.example.com>,<a.example.com>,<example.com>",
                        "ipset=/ba.example.com/<ba.example.com>,<example.com>",
                        "ipset=/example.com/<example.com>");
    }

    @Test
    void theSetOfADomainIsCalledAfterItAndNothingElse() {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String stem = ResolverBridge.stem("a-long-name-number-" + i + ".edge.example.net");
            assertThat(stem.length()).isLessThanOrEqualTo(28);
            assertThat(stems.add(stem)).isTrue();
        }
        for (String domain : List.of("a_b.example.com", "a.b_example.com", "a.b.example.com")) {
            assertThat(stems.add(ResolverBridge.stem(domain))).as(domain).isTrue();
        }
        assertThat(ResolverBridge.stem("graph.example.com")).isEqualTo("dns_graph_example_com");
    }
}
