package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Flow sets against enumeration: each of a few names, with one that no pattern uses, and each of 32 addresses, on each
/// of ten ports of both transports.
class FlowSetOracleTest {

    private static final int RUNS = 1_500;
    private static final int PORTS = 10;
    private static final List<String> NAMES = names();

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("x.a"));
        for (int from = 0; names.get(from).length() < 9; from++) {
            String parent = names.get(from);
            Stream.of("a", "b", "o").map(label -> label + "." + parent).forEach(names::add);
        }
        return names;
    }

    @Test
    void theDifferenceIsExact() {
        Random random = new Random(2_741);
        int exceptions = 0;
        for (int run = 0; run < RUNS; run++) {
            List<FlowSet.Flow> first = flows(random);
            List<FlowSet.Flow> second = flows(random);
            FlowSet left = FlowSet.of(first);
            FlowSet right = FlowSet.of(second);
            Set<String> opened = meaning(first);
            opened.removeAll(meaning(second));
            List<FlowSet.Part> parts = left.minus(right);
            String because = first + " without " + second;

            assertThat(partMeaning(parts)).as(because).isEqualTo(opened);
            assertThat(right.covers(left)).as(because).isEqualTo(opened.isEmpty());
            assertThat(left.isEmpty()).isEqualTo(meaning(first).isEmpty());
            assertThat(parts).extracting(part -> part.ports().toString()).doesNotHaveDuplicates();
            assertThat(parts.stream().flatMap(part -> part.hosts().stream())).doesNotHaveDuplicates();
            for (FlowSet.Part part : parts) {
                exceptions += part.hosts().stream()
                        .mapToInt(host -> host.except().size())
                        .sum();
                assertThat(parts)
                        .filteredOn(other -> other != part)
                        .noneMatch(other -> other.networks().overlaps(part.networks()));
            }
        }
        assertThat(exceptions).as("wildcards with exceptions were tried").isPositive();
    }

    @Test
    void aFlowWithoutPortsLetsNothingPass() {
        FlowSet.Flow flow = new FlowSet.Flow(List.of(HostPattern.parse("a.x.a")), AddressSet.empty(), PortSet.empty());

        assertThat(FlowSet.of(List.of(flow)).isEmpty()).isTrue();
        assertThat(FlowSet.empty().covers(FlowSet.of(List.of(flow)))).isTrue();
    }

    private static Set<String> meaning(List<FlowSet.Flow> flows) {
        Set<String> all = new HashSet<>();
        for (FlowSet.Flow flow : flows) {
            List<HostSet.Part> hosts = flow.hosts().stream()
                    .map(host -> new HostSet.Part(host, List.of()))
                    .toList();
            all.addAll(partMeaning(List.of(new FlowSet.Part(hosts, flow.networks(), flow.ports()))));
        }
        return all;
    }

    private static Set<String> partMeaning(List<FlowSet.Part> parts) {
        Set<String> all = new HashSet<>();
        for (FlowSet.Part part : parts) {
            for (Transport transport : Transport.values()) {
                for (int port = 1; port <= PORTS; port++) {
                    if (part.ports().contains(new Service(transport, port, port))) {
                        String on = " " + transport + port;
                        destinations(part).forEach(destination -> all.add(destination + on));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> destinations(FlowSet.Part part) {
        List<String> found = new ArrayList<>();
        for (String name : NAMES) {
            if (part.hosts().stream().anyMatch(host -> in(name, host))) {
                found.add(name);
            }
        }
        for (int last = 0; last < 32; last++) {
            String address = "192.0.2." + last + "/32";
            if (part.networks().contains(Prefix.parse(address))) {
                found.add(address);
            }
        }
        return found;
    }

    private static boolean in(String name, HostSet.Part part) {
        return in(name, part.pattern()) && part.except().stream().noneMatch(except -> in(name, except));
    }

    private static boolean in(String name, HostPattern pattern) {
        return pattern instanceof HostPattern.Name
                ? name.equals(pattern.domain())
                : name.endsWith("." + pattern.domain());
    }

    private static List<FlowSet.Flow> flows(Random random) {
        List<FlowSet.Flow> flows = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            List<HostPattern> hosts = new ArrayList<>();
            for (int more = random.nextInt(4); more > 0; more--) {
                String domain = Stream.generate(() -> random.nextBoolean() ? "a." : "b.")
                                .limit(random.nextInt(3))
                                .reduce("", String::concat)
                        + "x.a";
                hosts.add(random.nextBoolean() ? new HostPattern.Name(domain) : new HostPattern.Wildcard(domain));
            }
            flows.add(new FlowSet.Flow(hosts, networks(random), ports(random)));
        }
        return flows;
    }

    private static AddressSet networks(Random random) {
        List<Prefix> networks = new ArrayList<>();
        for (int more = random.nextInt(3); more > 0; more--) {
            int length = 28 + random.nextInt(5);
            int size = 1 << (32 - length);
            networks.add(Prefix.parse("192.0.2." + random.nextInt(32 / size) * size + "/" + length));
        }
        return AddressSet.of(networks);
    }

    private static PortSet ports(Random random) {
        List<Service> services = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            int first = 1 + random.nextInt(PORTS);
            int last = first + random.nextInt(PORTS - first + 1);
            services.add(new Service(random.nextBoolean() ? Transport.TCP : Transport.UDP, first, last));
        }
        return PortSet.of(services);
    }
}
