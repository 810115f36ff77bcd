package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Address sets against a second library, over whole families.
class AddressSetLibraryTest {

    private static final int RUNS = 300;

    @ParameterizedTest
    @EnumSource
    void mergesAsTheLibraryDoes(Prefix.Family family) {
        Random random = new Random(family.bits());
        for (int run = 0; run < RUNS; run++) {
            List<Prefix> networks = clustered(random, family, random.nextInt(1, 120));
            assertThat(printed(AddressSet.of(networks)))
                    .isEqualTo(merged(networks.stream().map(Prefix::toString)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void subtractsAndIntersectsAsTheLibraryDoes(Prefix.Family family) {
        Random random = new Random(family.bits() + 1L);
        for (int run = 0; run < RUNS; run++) {
            AddressSet a = AddressSet.of(clustered(random, family, 12));
            AddressSet b = AddressSet.of(clustered(random, family, 12));
            assertThat(printed(a.minus(b))).isEqualTo(subtracted(a, b));
            assertThat(printed(a.intersect(b))).isEqualTo(intersected(a, b));
            assertThat(printed(a.union(b)))
                    .isEqualTo(merged(Stream.of(a, b)
                            .flatMap(set -> set.prefixes().stream().map(Prefix::toString))));
        }
    }

    private static List<String> printed(AddressSet set) {
        return set.prefixes().stream()
                .map(prefix ->
                        new IPAddressString(prefix.toString()).getAddress().toCanonicalString())
                .toList();
    }

    private static List<String> merged(Stream<String> networks) {
        IPAddress[] all =
                networks.map(text -> new IPAddressString(text).getAddress()).toArray(IPAddress[]::new);
        return all.length == 0 ? List.of() : sorted(all[0].mergeToPrefixBlocks(all));
    }

    private static List<String> subtracted(AddressSet a, AddressSet b) {
        List<IPAddress> left = new ArrayList<>(addresses(a));
        for (IPAddress out : addresses(b)) {
            List<IPAddress> next = new ArrayList<>();
            for (IPAddress address : left) {
                IPAddress[] rest = address.subtract(out);
                next.addAll(rest == null ? List.of() : Arrays.asList(rest));
            }
            left = next;
        }
        return blocks(left);
    }

    private static List<String> intersected(AddressSet a, AddressSet b) {
        List<IPAddress> common = new ArrayList<>();
        for (IPAddress first : addresses(a)) {
            for (IPAddress second : addresses(b)) {
                IPAddress both = first.intersect(second);
                if (both != null) {
                    common.add(both);
                }
            }
        }
        return blocks(common);
    }

    private static List<IPAddress> addresses(AddressSet set) {
        return set.prefixes().stream()
                .map(prefix -> new IPAddressString(prefix.toString()).getAddress())
                .toList();
    }

    private static List<String> blocks(List<IPAddress> addresses) {
        IPAddress[] all = addresses.toArray(IPAddress[]::new);
        return all.length == 0 ? List.of() : sorted(all[0].mergeToPrefixBlocks(all));
    }

    private static List<String> sorted(IPAddress[] blocks) {
        return Stream.of(blocks)
                .map(block -> block.isPrefixed() ? block : block.setPrefixLength(block.getBitCount(), false))
                .sorted((x, y) -> x.getLower().getValue().compareTo(y.getLower().getValue()))
                .map(IPAddress::toCanonicalString)
                .toList();
    }

    /// Networks near each other, so that they nest, touch and overlap; now and then one far away.
    private static List<Prefix> clustered(Random random, Prefix.Family family, int count) {
        BigInteger home = new BigInteger(family.bits(), random);
        List<Prefix> networks = new ArrayList<>();
        while (networks.size() < count) {
            int length = random.nextInt(family.bits() - 14, family.bits() + 1);
            int shift = random.nextInt(10) == 0 ? 0 : family.bits() == 128 ? random.nextInt(3) * 30 : 0;
            length -= shift;
            BigInteger near = home.xor(new BigInteger(14, random).shiftLeft(shift));
            int free = family.bits() - length;
            networks.add(Prefix.of(family, near.shiftRight(free).shiftLeft(free), length));
        }
        return networks;
    }
}
