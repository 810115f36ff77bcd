package dev.portreeve.addressing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Texts that a machine makes up, where a host, a network or a port should stand.
class AddressFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void host(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Optional<HostPattern> read = HostPattern.tryParse(text);
        HostTrait.of(text);
        read.ifPresent(pattern -> {
            assertThat(pattern).hasToString(text.toLowerCase(Locale.ROOT));
            assertThat(HostPattern.parse(pattern.toString())).isEqualTo(pattern);
            assertThat(pattern.isCoveredBy(pattern)).isTrue();
            assertThat(HostTrait.of(pattern)).doesNotContain(HostTrait.NOT_ASCII, HostTrait.DECORATED);
            RegistrableDomain.of(pattern)
                    .ifPresent(domain ->
                            assertThat(pattern.domain().replace('_', 'u')).endsWith(domain));
            RegistrableDomain.label(pattern);
        });
    }

    @FuzzTest(maxDuration = "2m")
    void network(byte[] bytes) {
        Prefix.tryParse(new String(bytes, UTF_8)).ifPresent(prefix -> {
            assertThat(Prefix.parse(prefix.toString())).isEqualTo(prefix);
            assertThat(prefix.contains(prefix)).isTrue();
            assertThat(AddressSet.of(prefix).prefixes()).containsExactly(prefix);
            Breadth.of(prefix);
            SpecialNetwork.touching(prefix);
        });
    }

    @FuzzTest(maxDuration = "2m")
    void service(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Service.tryParse(text).ifPresent(service -> {
            assertThat(Service.tryParse(service.toString())).contains(service);
            PortSet ports = PortSet.of(List.of(service));
            assertThat(ports.services()).containsExactly(service);
            assertThat(ports.size()).isEqualTo(service.last() - service.first() + 1);
        });
    }
}
