package dev.portreeve.rendering.junipersrx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SrxLimitsTest {

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> all = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            SrxNames of = new SrxNames(number);
            List<String> some = List.of(
                    of.network(Prefix.parse("2001:db8:4000:1234:5678:9abc:def0:1234")),
                    of.network(Prefix.parse("198.51.100.0/27")),
                    of.host(new HostPattern.Name("a_b.example.com")),
                    of.host(new HostPattern.Name("a.b_example.com")),
                    of.application(Service.tcp(443)),
                    of.application(Service.udp(443)),
                    of.part("to", "group-attestation-na", 0),
                    of.part("to", "group-attestation-na", 1),
                    of.part("to", "group-attestation-na-2", 0),
                    of.part("rule", "group-attestation-na", 0),
                    of.part("app", "group-attestation-na", 0),
                    of.part("from", "clients", 0));
            assertThat(some).allMatch(name -> name.matches("[A-Z][A-Za-z0-9_-]{0,62}"));
            all.addAll(some);
            made += some.size();
        }
        assertThat(all).hasSize(made);
    }

    @Test
    void nothingIsMadeThatOpensMore() {
        assertThatThrownBy(() -> new SrxSet("s", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SrxApplications("s", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(SrxLimits.isZone("trust")).isTrue();
        assertThat(SrxLimits.isZone("ANY")).isFalse();
    }
}
