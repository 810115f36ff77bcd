package dev.portreeve.catalog;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Section;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Interchange files whose ports and networks are harmless one by one, and not together.
final class HostilePorts {

    private HostilePorts() {}

    /// So many single ports that do not touch.
    static byte[] singles(int count) {
        return written(set(163, "a.microsoft.com", IntStream.range(0, count).mapToObj(i -> "tcp/" + (1_000 + 2 * i))));
    }

    /// Ranges each of which holds the next, in many rows of many hosts: every port is open for another choice of rows.
    static byte[] nested() {
        return written(nested(400, 100));
    }

    static EndpointSet[] nested(int rows, int hostsOfEach) {
        return IntStream.range(0, rows)
                .mapToObj(i -> set(1 + i, hosts(i, hostsOfEach), Stream.of("tcp/" + (20_000 + i) + "-" + (21_000 - i))))
                .toArray(EndpointSet[]::new);
    }

    private static String hosts(int row, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "h" + i + ".r" + row + ".microsoft.com")
                .collect(Collectors.joining(" "));
    }

    /// All ports in sixty-four ranges of a thousand and twenty-four.
    static byte[] everyPortByParts() {
        return written(set(163, "a.microsoft.com", parts(0, 64)));
    }

    /// The lower half of the ports in one row, the upper half in another, for one host.
    static byte[] everyPortInTwoRows() {
        return written(set(163, "a.microsoft.com", parts(0, 15)), set(164, "a.microsoft.com", parts(15, 30)));
    }

    /// A /6 in networks of sixteen bits.
    static byte[] wideInOneRow() {
        return written(set(163, sixteens(0, 1_024), Stream.of("tcp/443")));
    }

    /// The same in two rows, either of which is a /7.
    static byte[] wideInTwoRows() {
        return written(
                set(163, sixteens(0, 256), Stream.of("tcp/443")), set(164, sixteens(256, 512), Stream.of("tcp/443")));
    }

    private static Stream<String> parts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Service(Transport.TCP, Math.max(1, 1_024 * i), 1_024 * i + 1_023).toString());
    }

    private static String sixteens(int from, int to) {
        List<String> networks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            BigInteger address = BigInteger.valueOf((64L << 24) + ((long) i << 16));
            networks.add(Prefix.of(Prefix.Family.IPV4, address, 16).toString());
        }
        return String.join(" ", networks);
    }

    private static EndpointSet set(int id, String destinations, Stream<String> services) {
        return CatalogFixture.set(Section.CORE, id, true, destinations, services.collect(Collectors.joining(" ")));
    }

    private static byte[] written(EndpointSet... sets) {
        CatalogContent content = CatalogFixture.sets(sets);
        return InterchangeWriter.bytes(content);
    }
}
