package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Address sets against the plainest possible oracle, one boolean per address, at the edges where carries happen.
class AddressSetOracleTest {

    private static final int RUNS = 5_000;
    private static final List<Universe> UNIVERSES = List.of(
            Universe.at("the first of IPv4", Prefix.Family.IPV4, BigInteger.ZERO),
            Universe.below("the last of IPv4", Prefix.Family.IPV4, 32),
            Universe.at("the first of IPv6", Prefix.Family.IPV6, BigInteger.ZERO),
            Universe.below("the last below the carry", Prefix.Family.IPV6, 64),
            Universe.below("the last of IPv6", Prefix.Family.IPV6, 128));

    /// 256 addresses somewhere in a family, and every block of them by exponent and offset.
    record Universe(String name, List<Prefix> blocks) {

        static Universe at(String name, Prefix.Family family, BigInteger start) {
            List<Prefix> all = new ArrayList<>();
            for (int bits = 0; bits <= 8; bits++) {
                for (int i = 0; i < 256; i++) {
                    BigInteger address = start.add(BigInteger.valueOf(i >> bits << bits));
                    all.add(Prefix.of(family, address, family.bits() - bits));
                }
            }
            return new Universe(name, all);
        }

        static Universe below(String name, Prefix.Family family, int exponent) {
            return at(name, family, BigInteger.TWO.pow(exponent).subtract(BigInteger.valueOf(256)));
        }

        Prefix block(int offset, int bits) {
            return blocks.get(256 * bits + offset);
        }

        AddressSet set(boolean[] members) {
            List<Prefix> single = new ArrayList<>();
            for (int i = 0; i < members.length; i++) {
                if (members[i]) {
                    single.add(block(i, 0));
                }
            }
            return AddressSet.of(single);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Universe> universes() {
        return UNIVERSES;
    }

    @ParameterizedTest
    @MethodSource("universes")
    void randomStepsAgreeWithOneBooleanPerAddress(Universe universe) {
        Random random = new Random(20_260_823);
        for (int run = 0; run < RUNS; run++) {
            boolean[] expected = new boolean[256];
            AddressSet set = AddressSet.empty();
            StringBuilder steps = new StringBuilder();
            for (int step = random.nextInt(1, 12); step > 0; step--) {
                int bits = random.nextInt(9);
                int offset = random.nextInt(256) >> bits << bits;
                Prefix block = universe.block(offset, bits);
                boolean add = random.nextInt(3) > 0;
                steps.append(add ? " +" : " -").append(block);
                Arrays.fill(expected, offset, offset + (1 << bits), add);
                set = add ? set.union(AddressSet.of(block)) : set.minus(AddressSet.of(block));
            }
            check(universe, set, expected, steps.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("universes")
    void randomListsAgreeWithOneBooleanPerAddress(Universe universe) {
        Random random = new Random(4_071);
        for (int run = 0; run < RUNS; run++) {
            boolean[] expected = new boolean[256];
            List<Prefix> blocks = new ArrayList<>();
            for (int left = random.nextInt(20); left > 0; left--) {
                int bits = random.nextInt(7);
                int offset = random.nextInt(256) >> bits << bits;
                blocks.add(universe.block(offset, bits));
                Arrays.fill(expected, offset, offset + (1 << bits), true);
            }
            check(universe, AddressSet.of(blocks), expected, blocks.toString());
        }
    }

    private static void check(Universe universe, AddressSet set, boolean[] expected, String steps) {
        int count = 0;
        boolean agrees = true;
        for (int i = 0; i < 256; i++) {
            count += expected[i] ? 1 : 0;
            agrees &= set.contains(universe.block(i, 0)) == expected[i];
        }
        agrees &= set.size().equals(BigInteger.valueOf(count));
        agrees &= set.prefixes().equals(minimal(universe, expected, 0, 8));
        agrees &= set.equals(AddressSet.of(set.prefixes()));
        if (!agrees) {
            throw new AssertionError(steps + " made " + set);
        }
    }

    @ParameterizedTest
    @MethodSource("universes")
    void everySubsetOfSixteenAddressesIsMinimal(Universe universe) {
        boolean[] members = new boolean[256];
        for (int subset = 0; subset < 1 << 16; subset++) {
            for (int i = 0; i < 16; i++) {
                members[240 + i] = (subset >> i & 1) == 1;
            }
            AddressSet set = universe.set(members);
            if (!set.prefixes().equals(minimal(universe, members, 240, 4))
                    || set.size().intValueExact() != Integer.bitCount(subset)) {
                throw new AssertionError("subset " + Integer.toBinaryString(subset) + " is " + set);
            }
        }
    }

    /// By the definition: a block is in the list when it is full and the block above it is not.
    private static List<Prefix> minimal(Universe universe, boolean[] members, int offset, int bits) {
        List<Prefix> blocks = new ArrayList<>();
        collect(universe, members, offset, bits, blocks);
        return blocks;
    }

    private static void collect(Universe universe, boolean[] members, int offset, int bits, List<Prefix> blocks) {
        boolean full = true;
        for (int i = offset; i < offset + (1 << bits); i++) {
            full &= members[i];
        }
        if (full) {
            blocks.add(universe.block(offset, bits));
        } else if (bits > 0) {
            collect(universe, members, offset, bits - 1, blocks);
            collect(universe, members, offset + (1 << (bits - 1)), bits - 1, blocks);
        }
    }

    @Test
    void operationsAgreeWithOneBooleanPerAddress() {
        Random random = new Random(99);
        for (Universe universe : UNIVERSES) {
            for (int run = 0; run < 500; run++) {
                boolean[] a = runs(random);
                boolean[] b = runs(random);
                boolean[] union = new boolean[256];
                boolean[] intersection = new boolean[256];
                boolean[] difference = new boolean[256];
                boolean inside = true;
                for (int i = 0; i < 256; i++) {
                    union[i] = a[i] || b[i];
                    intersection[i] = a[i] && b[i];
                    difference[i] = a[i] && !b[i];
                    inside &= a[i] || !b[i];
                }
                AddressSet first = universe.set(a);
                AddressSet second = universe.set(b);
                assertThat(first.union(second)).isEqualTo(universe.set(union));
                assertThat(first.intersect(second)).isEqualTo(universe.set(intersection));
                assertThat(first.minus(second)).isEqualTo(universe.set(difference));
                assertThat(first.contains(second)).isEqualTo(inside);
            }
        }
    }

    private static boolean[] runs(Random random) {
        boolean[] members = new boolean[256];
        boolean member = random.nextBoolean();
        for (int i = 0; i < members.length; i++) {
            member ^= random.nextInt(12) == 0;
            members[i] = member;
        }
        return members;
    }
}
