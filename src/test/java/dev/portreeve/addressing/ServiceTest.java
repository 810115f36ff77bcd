package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"tcp/1", "tcp/443", "udp/123", "udp/3478-3481", "tcp/1-65535", "tcp/65535"})
    void readsWhatItPrints(String text) {
        assertThat(Service.tryParse(text))
                .hasValueSatisfying(service -> assertThat(service).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tcp",
                "tcp/",
                "443",
                "tcp/0",
                "tcp/0-65535",
                "tcp/65536",
                "tcp/99999",
                "tcp/443-80",
                "tcp/80-65536",
                "tcp/+443",
                "tcp/-443",
                "tcp/0443",
                "tcp/443,",
                "tcp/443,80",
                "tcp/٤٤٣",
                "tcp/４４３",
                "tcp/443 ",
                " tcp/443",
                "tcp/443\n",
                "tcp /443",
                "TCP/443",
                "ip/443",
                "any/443",
                "icmp/8",
                "icmp",
                "any",
                "tcp/any",
                "tcp/*",
                "tcp/80-",
                "tcp/-80",
                "tcp/80-90-100",
                "tcp/80/81",
                "tcp/443\u0000",
                "sctp/443"
            })
    void refusesEverythingElse(String text) {
        assertThat(Service.tryParse(text)).isEmpty();
    }

    @Test
    void cannotBeMadeOutsideItsRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Service.tcp(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Service.udp(65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> new Service(Transport.TCP, 443, 80));
    }

    @Test
    void sortsByTransportThenPorts() {
        assertThat(Stream.of("udp/1", "tcp/443", "tcp/80-90", "tcp/80")
                        .map(Service::tryParse)
                        .map(service -> service.orElseThrow())
                        .sorted())
                .extracting(Service::toString)
                .containsExactly("tcp/80", "tcp/80-90", "tcp/443", "udp/1");
    }
}
