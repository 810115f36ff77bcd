package dev.portreeve.rendering.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WinLimitsTest {

    @Test
    void namesAndKeywordsStayWithinLimitsAndApartOverTenThousandRequests() {
        String group = "group-" + "a".repeat(70);
        Set<String> all = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            List<String> names = List.of(
                    WinLowering.name(number, group + "-na", "tcp"),
                    WinLowering.name(number, group + "-eu", "tcp"),
                    WinLowering.name(number, group + "-eu", "udp"),
                    WinLowering.name(number, "group-delivery-peering", "tcp", "in"));
            assertThat(names).allMatch(name -> name.matches("[A-Z][A-Za-z0-9_-]{0,99}"));
            List<String> keywords = List.of(
                    WinKeyword.of(number, HostPattern.parse("x.example.com")).id(),
                    WinKeyword.of(number, HostPattern.parse("*.x.example.com")).id());
            assertThat(keywords).allMatch(id -> id.matches("\\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}"));
            all.addAll(names);
            all.addAll(keywords);
            made += names.size() + keywords.size();
        }
        assertThat(all).hasSize(made);
    }

    @Test
    void nothingIsMadeThatOpensMore() {
        List<Prefix> networks = List.of(Prefix.parse("198.51.100.0/27"));
        List<WinKeyword> keywords = List.of(WinKeyword.of("LOCAL", HostPattern.parse("x.example.com")));
        List<String> ports = List.of("443");
        assertThatThrownBy(() -> rule(List.of(), List.of(), ports)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(networks, keywords, ports)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(networks, List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(rule(List.of(), keywords, ports).ports()).isEqualTo(ports);
    }

    private static WinRule rule(List<Prefix> remote, List<WinKeyword> keywords, List<String> ports) {
        return new WinRule("n", "x", false, Transport.TCP, List.of(), remote, keywords, ports);
    }

    @Test
    void aQuoteInAValueIsABug() {
        assertThat(WinWriter.quoted("$(x) `n")).isEqualTo("'$(x) `n'");
        assertThatThrownBy(() -> WinWriter.quoted("a'b")).isInstanceOf(IllegalArgumentException.class);
    }
}
