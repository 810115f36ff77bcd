package dev.portreeve.rendering;

import inet.ipaddr.IPAddressSeqRange;
import inet.ipaddr.IPAddressString;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets of addresses by another library than the product's.
final class Networks {

    private Networks() {}

    /// The sorted ranges that hold the addresses of the networks: equal for equal sets.
    static List<String> ranges(Collection<String> networks) {
        IPAddressSeqRange[] each = networks.stream()
                .map(network -> new IPAddressString(network)
                        .getAddress()
                        .toPrefixBlock()
                        .coverWithSequentialRange())
                .toArray(IPAddressSeqRange[]::new);
        return Stream.of(IPAddressSeqRange.join(each))
                .map(IPAddressSeqRange::toString)
                .sorted()
                .toList();
    }

    /// So many single addresses, no two of which make a network, as words.
    static String apart(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "198.18.%d.%d/32".formatted(i / 100, i % 100 * 2 + 1))
                .collect(Collectors.joining(" "));
    }
}
