package dev.portreeve.rendering.zscaler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.rendering.text.SafeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZiaLimitsTest {

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> rules = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String request =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            for (String rule : List.of("group-attestation-na", "group-attestation-eu", "core-163")) {
                rules.add(SafeName.of(ZiaLimits.RULE, request, rule));
                groups.add(SafeName.of(ZiaLimits.NAME, request, "fqdn", rule));
                groups.add(SafeName.of(ZiaLimits.NAME, request, "domain", rule));
            }
        }
        assertThat(rules).hasSize(30_000).allMatch(name -> name.matches("[A-Za-z0-9_-]{1,31}"));
        assertThat(groups).hasSize(60_000).allMatch(name -> name.matches("[A-Za-z0-9_-]{1,63}"));
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThatThrownBy(() -> new ZiaGroup("g", "DSTN_IP", "d", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        ZiaGroup group = new ZiaGroup("g", "DSTN_IP", "d", List.of("192.0.2.0/24"));
        assertThatThrownBy(() -> new ZiaRule("r", "s", "d", List.of(), List.of(group)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ZiaRule("r", "s", "d", List.of(Service.tcp(443)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "www.safemarch.com,true",
        "ww_w.safemarch.com,true",
        "www_.safemarch.com,true",
        "www.safe_march.com,false",
        "safe_march.com,true",
        "*.safe_march.com,false",
        "_.safemarch.com,false"
    })
    void underscoresStandWhereTheServiceTakesThem(String host, boolean taken) {
        assertThat(ZiaHosts.isTaken(HostPattern.parse(host))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "*.x.com x.com,.x.com",
        "*.x.com a.b.c.d.e.x.com,.x.com",
        "*.x.com a.b.c.d.e.f.x.com,a.b.c.d.e.f.x.com .x.com",
        "*.x.com *.a.x.com,.a.x.com .x.com",
        "evilx.com *.x.com,evilx.com .x.com"
    })
    void anEntryIsLeftOutOnlyWhereAnotherReachesIt(String hosts, String urls) {
        assertThat(ZiaHosts.urls(
                        Stream.of(hosts.split(" ")).map(HostPattern::parse).toList()))
                .containsExactly(urls.split(" "));
    }
}
