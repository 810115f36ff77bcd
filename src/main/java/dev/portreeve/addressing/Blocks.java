package dev.portreeve.addressing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Makes [Bounds] of networks in any order.
final class Blocks {

    private static final int HALF = 64;

    private Blocks() {}

    static Bounds of(Collection<Prefix> networks) {
        List<Prefix> longer =
                networks.stream().filter(prefix -> prefix.length() > HALF).toList();
        Bounds few = union(longer);
        int count = networks.size() - longer.size();
        long[] first = new long[count];
        long[] last = new long[count];
        int i = 0;
        for (Prefix prefix : networks) {
            if (prefix.length() <= HALF) {
                first[i] = prefix.high() ^ Long.MIN_VALUE;
                last[i++] = (prefix.length() == 0 ? -1 : prefix.high() + (1L << (HALF - prefix.length())) - 1)
                        ^ Long.MIN_VALUE;
            }
        }
        Bounds many = runs(first, last);
        return longer.isEmpty() ? many : many.combine(few, Bounds.UNION);
    }

    /// Blocks whose length fits the high half, as signed numbers: sorting firsts and lasts apart is enough,
    /// because a run ends exactly where all that began has ended.
    ///
    /// ```
    /// blocks    [=======]   [===]          first  0  2  12     last  3  8  16
    ///             [=]                                 0 1 2 3 4 5 6 7 8 9 ...
    ///                                      third first (12) is after second last (8) + 1: two began, two ended
    /// ```
    private static Bounds runs(long[] first, long[] last) {
        Arrays.sort(first);
        Arrays.sort(last);
        long[] halves = new long[4 * first.length];
        int size = 0;
        for (int i = 0; i < first.length; i++) {
            boolean begins = i == 0 || (last[i - 1] != Long.MAX_VALUE && first[i] > last[i - 1] + 1);
            if (begins && i > 0) {
                halves[size] = (last[i - 1] + 1) ^ Long.MIN_VALUE;
                size += 2;
            }
            if (begins) {
                halves[size] = first[i] ^ Long.MIN_VALUE;
                size += 2;
            }
        }
        if (first.length > 0 && last[last.length - 1] != Long.MAX_VALUE) {
            halves[size] = (last[last.length - 1] + 1) ^ Long.MIN_VALUE;
            size += 2;
        }
        return new Bounds(Arrays.copyOf(halves, size));
    }

    /// A merge sort whose merge is the union.
    private static Bounds union(List<Prefix> networks) {
        return switch (networks.size()) {
            case 0 -> Bounds.NONE;
            case 1 -> {
                Prefix only = networks.getFirst();
                yield Bounds.block(only.high(), only.low(), only.length());
            }
            default -> {
                int middle = networks.size() / 2;
                yield union(networks.subList(0, middle))
                        .combine(union(networks.subList(middle, networks.size())), Bounds.UNION);
            }
        };
    }
}
