package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortSetTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "tcp/443 tcp/80, tcp/80 tcp/443",
        "tcp/80 tcp/81 tcp/82, tcp/80-82",
        "tcp/80-90 tcp/85-100, tcp/80-100",
        "tcp/80-100 tcp/85, tcp/80-100",
        "udp/123 tcp/123, tcp/123 udp/123",
        "tcp/1-32767 tcp/32768-65535, tcp/1-65535",
        "udp/65535 udp/1, udp/1 udp/65535"
    })
    void hasANormalForm(String services, String normal) {
        assertThat(set(services)).hasToString(normal).isEqualTo(set(normal)).hasSameHashCodeAs(set(normal));
    }

    @Test
    void knowsWhatItContains() {
        PortSet set = set("tcp/80 tcp/443 udp/3478-3481");

        assertThat(set.contains(Service.tcp(443))).isTrue();
        assertThat(set.contains(Service.udp(443))).isFalse();
        assertThat(set.contains(new Service(Transport.UDP, 3_479, 3_481))).isTrue();
        assertThat(set.contains(new Service(Transport.UDP, 3_479, 3_482))).isFalse();
        assertThat(set("tcp/1-65535").contains(Service.tcp(65_535))).isTrue();
        assertThat(set.contains(PortSet.empty())).isTrue();
        assertThat(set.ranges(Transport.UDP)).containsExactly(new Service(Transport.UDP, 3_478, 3_481));
        assertThat(set.size()).isEqualTo(6);
    }

    @Test
    void isAnAlgebraOverPortsOfBothTransports() {
        Random random = new Random(8);
        for (int run = 0; run < 2_000; run++) {
            List<Service> first = services(random);
            List<Service> second = services(random);
            Set<String> a = ports(first);
            Set<String> b = ports(second);
            PortSet one = PortSet.of(first);
            PortSet two = PortSet.of(second);
            Set<String> union = new HashSet<>(a);
            union.addAll(b);
            Set<String> difference = new HashSet<>(a);
            difference.removeAll(b);
            Set<String> intersection = new HashSet<>(a);
            intersection.retainAll(b);
            assertThat(ports(one.union(two).services())).isEqualTo(union);
            assertThat(ports(one.minus(two).services())).isEqualTo(difference);
            assertThat(ports(one.intersect(two).services())).isEqualTo(intersection);
            assertThat(one.contains(two)).isEqualTo(a.containsAll(b));
            assertThat(one.services()).isSorted();
        }
    }

    private static List<Service> services(Random random) {
        List<Service> services = new ArrayList<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            int first = random.nextInt(1, 30);
            services.add(new Service(
                    random.nextBoolean() ? Transport.TCP : Transport.UDP, first, first + random.nextInt(6)));
        }
        return services;
    }

    private static Set<String> ports(List<Service> services) {
        Set<String> ports = new HashSet<>();
        for (Service service : services) {
            for (int port = service.first(); port <= service.last(); port++) {
                ports.add(service.transport().word() + port);
            }
        }
        return ports;
    }

    private static PortSet set(String services) {
        return PortSet.of(Stream.of(services.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> Service.tryParse(text).orElseThrow())
                .toList());
    }
}
