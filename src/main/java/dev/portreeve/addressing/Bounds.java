package dev.portreeve.addressing;

import java.util.Arrays;

/// A set of 128-bit numbers as the sorted list of its boundaries: membership turns at each of them.
///
/// ```
/// set          [=====)      [==)          [=======
/// boundaries   ^     ^      ^  ^          ^          an odd count: the last run goes to the end of the space
/// ```
///
/// Numbers are unsigned pairs of `long`, high half first, in one array. The form is minimal by construction:
/// runs neither overlap nor touch, so equal sets have equal arrays. IPv4 addresses stand in the upper 32 bits,
/// which makes prefix lengths of both families count from the same end.
final class Bounds {

    static final Bounds NONE = new Bounds(new long[0]);

    /// Truth tables: bit `2a + b` says whether a number is in the result, `a` and `b` whether it is in the
    /// operands.
    static final int UNION = 0b1110;

    static final int INTERSECTION = 0b1000;
    static final int DIFFERENCE = 0b0100;

    private final long[] halves;

    /// @param halves high and low halves of the boundaries, ascending, without repetition
    Bounds(long[] halves) {
        this.halves = halves;
    }

    /// The aligned block that starts at a number and has `2^(128 - length)` numbers.
    static Bounds block(long high, long low, int length) {
        long highEnd = length > 64 ? high : high + span(length);
        long lowEnd = length > 64 ? low + span(length - 64) : low;
        if (length > 64 && lowEnd == 0) {
            highEnd++;
        }
        return (highEnd | lowEnd) == 0
                ? new Bounds(new long[] {high, low})
                : new Bounds(new long[] {high, low, highEnd, lowEnd});
    }

    /// `2^(64 - length)`, which is 0 for length 0.
    private static long span(int length) {
        return length == 0 ? 0 : 1L << (64 - length);
    }

    int count() {
        return halves.length / 2;
    }

    long high(int index) {
        return halves[2 * index];
    }

    long low(int index) {
        return halves[2 * index + 1];
    }

    /// One sweep over the boundaries of both sets; the result turns where the table says so.
    ///
    /// ```
    /// a             [=======)        [===)     [===)
    /// b                 [=======)    [===)         [===)
    /// union         [===========)    [===)     [=======)     touching runs become one
    /// intersection      [===)        [===)
    /// difference    [===)                      [===)
    /// ```
    Bounds combine(Bounds other, int table) {
        long[] result = new long[halves.length + other.halves.length];
        int size = 0;
        int a = 0;
        int b = 0;
        while (a < halves.length || b < other.halves.length) {
            int order = order(a, other, b);
            long high = order <= 0 ? halves[a] : other.halves[b];
            long low = order <= 0 ? halves[a + 1] : other.halves[b + 1];
            a += order <= 0 ? 2 : 0;
            b += order >= 0 ? 2 : 0;
            int inside = table >> ((a & 2) | (b >> 1 & 1)) & 1;
            if (inside != (size >> 1 & 1)) {
                result[size++] = high;
                result[size++] = low;
            }
        }
        return new Bounds(size == result.length ? result : Arrays.copyOf(result, size));
    }

    /// Negative when this set's boundary at `a` comes first, positive when the other's at `b` does, 0 when
    /// equal.
    private int order(int a, Bounds other, int b) {
        if (a == halves.length) {
            return 1;
        }
        if (b == other.halves.length) {
            return -1;
        }
        int byHigh = Long.compareUnsigned(halves[a], other.halves[b]);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(halves[a + 1], other.halves[b + 1]);
    }

    /// Whether the block is wholly inside one run.
    boolean containsBlock(long high, long low, int length) {
        int from = 0;
        int to = count();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(middle, high, low) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if ((from & 1) == 0) {
            return false;
        }
        Bounds block = block(high, low, length);
        return from == count() || (block.count() == 2 && compare(from, block.high(1), block.low(1)) >= 0);
    }

    private int compare(int index, long high, long low) {
        int byHigh = Long.compareUnsigned(high(index), high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low(index), low);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds bounds && Arrays.equals(halves, bounds.halves);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(halves);
    }
}
