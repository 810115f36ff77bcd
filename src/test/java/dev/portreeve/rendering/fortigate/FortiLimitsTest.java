package dev.portreeve.rendering.fortigate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rules.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FortiLimitsTest {

    private static final FortiAddress ADDRESS = new FortiAddress(
            "a", Prefix.Family.IPV4, true, Prefix.parse("192.0.2.0/24").toString());

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> objects = new HashSet<>();
        Set<String> policies = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            FortiNames of = new FortiNames(number);
            List<String> some = List.of(
                    of.network(Prefix.parse("2001:db8:4000:1234:5678:9abc:def0:1234")),
                    of.host(Prefix.Family.IPV4, HostPattern.parse("a_b.example.com")),
                    of.host(Prefix.Family.IPV4, HostPattern.parse("a.b_example.com")),
                    of.host(Prefix.Family.IPV6, HostPattern.parse("a.b_example.com")),
                    of.host(Prefix.Family.IPV6, HostPattern.parse("*.b_example.com")),
                    of.exempt(HostPattern.parse("*.b_example.com")),
                    of.service(Transport.TCP, List.of("80", "443")),
                    of.group("to", Prefix.Family.IPV4, "group-attestation-na", 0),
                    of.group("to", Prefix.Family.IPV4, "group-attestation-na", 1),
                    of.group("to", Prefix.Family.IPV6, "group-attestation-na", 0));
            assertThat(some).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_-]{0,78}"));
            objects.addAll(some);
            made += some.size();
            for (String rule : List.of("group-attestation-na", "group-attestation-eu")) {
                assertThat(of.policy(rule)).matches("[A-Za-z][A-Za-z0-9_-]{0,34}");
                assertThat(of.id(rule)).isBetween(1_000_000_000L, 1_999_999_999L);
                policies.add(of.policy(rule));
            }
        }
        assertThat(objects).hasSize(made);
        assertThat(policies).hasSize(20_000);
    }

    @Test
    void numbersStayTheSameAndApartWithinARequest() {
        FortiNames names = new FortiNames("PR-2026-000123");
        long first = names.id("core-163");

        assertThat(new FortiNames("PR-2026-000123").id("core-163")).isEqualTo(first);
        assertThat(new FortiNames("PR-2026-000124").id("core-163")).isNotEqualTo(first);
        // the same word once more stands for two words with the same digest
        assertThat(names.id("core-163")).isEqualTo(first + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24,192.0.2.0 255.255.255.0",
        "198.51.100.7/32,198.51.100.7 255.255.255.255",
        "128.0.0.0/1,128.0.0.0 128.0.0.0",
        "198.18.0.0/15,198.18.0.0 255.254.0.0"
    })
    void masksAreDotted(String network, String masked) {
        assertThat(FortiScript.masked(Prefix.parse(network))).isEqualTo(masked);
    }

    @Test
    void nothingIsMadeThatTheFirewallWouldTakeForAll() {
        assertThatThrownBy(() -> group(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FortiGroup("g", Prefix.Family.IPV6, "x", List.of(ADDRESS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FortiService("s", Transport.TCP, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FortiSide(Prefix.Family.IPV4, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        FortiService service = new FortiService("s", Transport.TCP, List.of("443"));
        FortiSide side = new FortiSide(Prefix.Family.IPV4, List.of(), List.of(group(List.of(ADDRESS))));
        assertThatThrownBy(() -> policy(List.of(), List.of(service))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy(List.of(side), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy(List.of(side), List.of(service)).portalExempt()).isFalse();
    }

    private static FortiGroup group(List<FortiAddress> members) {
        return new FortiGroup("g", Prefix.Family.IPV4, "x", members);
    }

    private static FortiPolicy policy(List<FortiSide> sides, List<FortiService> services) {
        return new FortiPolicy(1_000_000_000, "p", new RuleId("core-163"), sides, services, false);
    }
}
