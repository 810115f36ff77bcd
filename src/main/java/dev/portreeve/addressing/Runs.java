package dev.portreeve.addressing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Reads networks and counts out of [Bounds].
final class Runs {

    private static final BigInteger SPACE = BigInteger.ONE.shiftLeft(128);

    private Runs() {}

    /// The fewest networks that make up the set, ascending. Each run is cut into the largest aligned blocks:
    ///
    /// ```
    /// run      3                                17
    ///          [================================)
    /// blocks   [3][4 .. 7   ][8 .. 15        ][16]
    /// ```
    static List<Prefix> networks(Bounds bounds, Prefix.Family family) {
        List<Prefix> networks = new ArrayList<>(bounds.count());
        for (int i = 0; i < bounds.count(); i += 2) {
            boolean open = i + 1 == bounds.count();
            cut(
                    family,
                    bounds.high(i),
                    bounds.low(i),
                    open ? 0 : bounds.high(i + 1),
                    open ? 0 : bounds.low(i + 1),
                    networks);
        }
        return List.copyOf(networks);
    }

    /// An end of 0 is the end of the space, reached by overflow.
    private static void cut(
            Prefix.Family family, long high, long low, long highEnd, long lowEnd, List<Prefix> networks) {
        long h = high;
        long l = low;
        do {
            long lowRest = lowEnd - l;
            long highRest = highEnd - h - (Long.compareUnsigned(lowEnd, l) < 0 ? 1 : 0);
            int bits = Math.min(alignment(h, l), magnitude(highRest, lowRest));
            networks.add(new Prefix(family, h, l, 128 - bits));
            if (bits >= 64) {
                h += bits == 128 ? 0 : 1L << (bits - 64);
            } else {
                l += 1L << bits;
                h += l == 0 ? 1 : 0;
            }
        } while (h != highEnd || l != lowEnd);
    }

    private static int alignment(long high, long low) {
        return low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high);
    }

    /// The exponent of the largest power of two that fits; 0 stands for the whole space.
    private static int magnitude(long high, long low) {
        if ((high | low) == 0) {
            return 128;
        }
        return high != 0 ? 127 - Long.numberOfLeadingZeros(high) : 63 - Long.numberOfLeadingZeros(low);
    }

    /// How many addresses of the family the set has.
    static BigInteger size(Bounds bounds, Prefix.Family family) {
        BigInteger sum = bounds.count() % 2 == 0 ? BigInteger.ZERO : SPACE;
        for (int i = 0; i < bounds.count(); i++) {
            BigInteger at = number(Prefix.Family.IPV6, bounds.high(i), bounds.low(i));
            sum = i % 2 == 0 ? sum.subtract(at) : sum.add(at);
        }
        return sum.shiftRight(128 - family.bits());
    }

    /// The number of an address from its halves as in [Prefix].
    static BigInteger number(Prefix.Family family, long high, long low) {
        return switch (family) {
            case IPV4 -> BigInteger.valueOf(high >>> 32);
            case IPV6 ->
                new BigInteger(
                        1, ByteBuffer.allocate(16).putLong(high).putLong(low).array());
        };
    }
}
