package dev.portreeve.lookup.index;

import dev.portreeve.addressing.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The networks of one family and one length, as two sorted arrays of address halves. An address is found by cutting it
/// to the length and searching by halves.
///
/// @param <E> what stands behind a network
final class Level<E> {

    private final int length;
    private final long[] highs;
    private final long[] lows;
    private final List<Prefix> networks = new ArrayList<>();
    private final List<List<E>> entries = new ArrayList<>();

    /// @param sorted in the order of networks, which is that of unsigned addresses
    Level(int length, SortedMap<Prefix, List<E>> sorted) {
        this.length = length;
        highs = new long[sorted.size()];
        lows = new long[sorted.size()];
        int i = 0;
        for (Map.Entry<Prefix, List<E>> each : sorted.entrySet()) {
            highs[i] = each.getKey().high();
            lows[i] = each.getKey().low();
            networks.add(each.getKey());
            entries.add(List.copyOf(each.getValue()));
            i++;
        }
    }

    int length() {
        return length;
    }

    /// The network of this length that holds the whole of what is asked, with all entries behind it.
    void covering(Prefix asked, List<Found<E>> found) {
        int at = search(asked.around(length));
        if (at >= 0) {
            entries.get(at).forEach(entry -> found.add(Found.byNetwork(networks.get(at), entry)));
        }
    }

    /// The networks of this length inside a wider one.
    void within(Prefix wider, List<Prefix> found) {
        int at = search(wider);
        for (int i = at >= 0 ? at : -at - 1; i < networks.size() && wider.contains(networks.get(i)); i++) {
            found.add(networks.get(i));
        }
    }

    private int search(Prefix network) {
        int from = 0;
        int to = highs.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = Long.compareUnsigned(highs[middle], network.high());
            if (order == 0) {
                order = Long.compareUnsigned(lows[middle], network.low());
            }
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -from - 1;
    }
}
