package dev.portreeve.rendering.opnsense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Transport;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpnLimitsTest {

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> all = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            OpnNames of = new OpnNames(number);
            List<String> some = List.of(
                    of.name("to", "core-163"),
                    of.name("to", "group-attestation-na"),
                    of.name("tcp", "group-attestation-na"),
                    of.name("udp", "group-attestation-na"),
                    of.name("to", "group-attestation-na-part2"),
                    of.name("from", "clients"));
            // upper case first: no keyword of pf, service or protocol begins so
            assertThat(some).allMatch(name -> name.matches("[A-Z][A-Z0-9][A-Za-z0-9_]{0,29}"));
            all.addAll(some);
            made += some.size();
        }
        assertThat(all).hasSize(made);
    }

    @Test
    void nothingIsMadeThatOpensMore() {
        assertThatThrownBy(() -> new OpnAlias("a", OpnAlias.Kind.PORT, "x", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpnAlias("a", OpnAlias.Kind.PORT, "x", Collections.nCopies(5001, "443")))
                .isInstanceOf(IllegalArgumentException.class);
        OpnAlias alias = new OpnAlias("a", OpnAlias.Kind.HOST, "x", List.of("x.example.com"));
        assertThatThrownBy(() -> new OpnRule("one", List.of(), Optional.empty(), alias, Transport.TCP, alias))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(OpnLimits.isHost("x.example.com")).isTrue();
        for (String name : List.of("a_b.example.com", "-x.example.com", "*.example.com", "x.example.com-", "")) {
            assertThat(OpnLimits.isHost(name)).as(name).isFalse();
        }
    }
}
