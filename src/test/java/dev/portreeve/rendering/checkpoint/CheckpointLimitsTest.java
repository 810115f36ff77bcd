package dev.portreeve.rendering.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.rules.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckpointLimitsTest {

    private static final CheckpointAddress ADDRESS = new CheckpointAddress("a", Prefix.parse("192.0.2.0/24"));
    private static final CheckpointService SERVICE = new CheckpointService("s", Service.tcp(443));

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> all = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            CheckpointNames of = new CheckpointNames(number);
            List<String> some = List.of(
                    of.network(Prefix.parse("2001:db8:4000:1234:5678:9abc:def0:1234")),
                    of.network(Prefix.parse("198.51.100.0/27")),
                    of.service(Service.tcp(443)),
                    of.service(Service.udp(443)),
                    of.group("to", "group-attestation-na", 0),
                    of.group("to", "group-attestation-na", 1),
                    of.group("to", "group-attestation-na-2", 0),
                    of.group("from", "clients", 0),
                    of.name("group-attestation-na"));
            assertThat(some).allMatch(name -> name.matches("[A-Z][A-Za-z0-9_]{0,62}"));
            all.addAll(some);
            made += some.size();
        }
        assertThat(all).hasSize(made);
    }

    @Test
    void noNameBeginsWithAReservedWord() {
        for (int i = 0; i < 16; i++) {
            assertThat(new CheckpointNames("SR" + i).name("core-163")).isEqualTo("R_SR" + i + "_core_163");
        }
        assertThat(new CheckpointNames("SRX-1").name("x")).isEqualTo("SRX_1_x");
    }

    @Test
    void nothingIsMadeThatTheFirewallWouldTakeForAny() {
        assertThatThrownBy(() -> group(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(List.of(), List.of(), List.of(SERVICE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(List.of(), List.of(group(List.of(ADDRESS))), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bypass(List.of(), List.of("s"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bypass(List.of("d"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(rule(List.of("lan"), List.of(group(List.of(ADDRESS))), List.of(SERVICE))
                        .sources())
                .containsExactly("lan");
    }

    private static CheckpointGroup group(List<CheckpointAddress> members) {
        return new CheckpointGroup("g", "x", members);
    }

    private static CheckpointRule rule(List<String> zones, List<CheckpointGroup> to, List<CheckpointService> services) {
        return new CheckpointRule("r", new RuleId("core-163"), zones, List.of(), to, List.of(), services);
    }

    private static CheckpointBypass bypass(List<String> destinations, List<String> services) {
        return new CheckpointBypass("b", new RuleId("core-163"), List.of(), destinations, services);
    }
}
