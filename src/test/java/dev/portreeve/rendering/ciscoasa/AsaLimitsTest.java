package dev.portreeve.rendering.ciscoasa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsaLimitsTest {

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> all = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            AsaNames of = new AsaNames(number);
            HostPattern.Name host = new HostPattern.Name("swda01-mscdn.manage.example.com");
            List<String> some = List.of(
                    of.network(Prefix.parse("2001:db8:4000:1234:5678:9abc:def0:1234")),
                    of.network(Prefix.parse("198.51.100.0/27")),
                    of.host(Prefix.Family.IPV4, host),
                    of.host(Prefix.Family.IPV6, host),
                    of.name("to", "group-attestation-na"),
                    of.name("svc", "group-attestation-na"),
                    of.name("from", "clients"));
            assertThat(some).allMatch(name -> name.matches("[A-Z][A-Za-z0-9_-]{0,63}"));
            all.addAll(some);
            made += some.size();
        }
        assertThat(all).hasSize(made);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24,subnet 192.0.2.0 255.255.255.0",
        "198.51.100.7/32,host 198.51.100.7",
        "128.0.0.0/1,subnet 128.0.0.0 128.0.0.0",
        "198.18.0.0/15,subnet 198.18.0.0 255.254.0.0",
        "2001:db8::/32,subnet 2001:db8::/32",
        "2001:db8::7/128,host 2001:db8::7"
    })
    void networksAreWrittenAsCommands(String network, String command) {
        assertThat(AsaLowering.value(Prefix.parse(network))).isEqualTo(command);
    }

    @Test
    void nothingIsMadeThatOpensMore() {
        assertThatThrownBy(() -> new AsaGroup("g", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AsaServices("s", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(AsaLimits.isHost("x.example.com")).isTrue();
        for (String name : List.of("a_b.example.com", "-x.example.com", "*.example.com", "x.example.com-", "")) {
            assertThat(AsaLimits.isHost(name)).as(name).isFalse();
        }
    }
}
