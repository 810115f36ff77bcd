package dev.portreeve.lookup.index;

import dev.portreeve.addressing.Prefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the networks that hold an address or network, longest prefix first: one search for each length that occurs.
///
/// @param <E> what stands behind a network
final class NetworkIndex<E> {

    private final Map<Prefix.Family, List<Level<E>>> levels = new EnumMap<>(Prefix.Family.class);

    /// @param networks with what stands behind each
    NetworkIndex(Map<Prefix, List<E>> networks) {
        for (Prefix.Family family : Prefix.Family.values()) {
            Map<Integer, TreeMap<Prefix, List<E>>> byLength = new TreeMap<>(Comparator.reverseOrder());
            networks.forEach((network, entries) -> {
                if (network.family() == family) {
                    byLength.computeIfAbsent(network.length(), _ -> new TreeMap<>())
                            .put(network, entries);
                }
            });
            List<Level<E>> longestFirst = new ArrayList<>();
            byLength.forEach((length, sorted) -> longestFirst.add(new Level<>(length, sorted)));
            levels.put(family, longestFirst);
        }
    }

    /// The networks that hold the whole of what is asked, the longest prefix first.
    List<Found<E>> covering(Prefix asked) {
        List<Found<E>> found = new ArrayList<>();
        for (Level<E> level : levels.getOrDefault(asked.family(), List.of())) {
            if (level.length() <= asked.length()) {
                level.covering(asked, found);
            }
        }
        return found;
    }

    /// The networks that are a part of what is asked and not the whole of it, sorted.
    List<Prefix> within(Prefix asked) {
        List<Prefix> found = new ArrayList<>();
        for (Level<E> level : levels.getOrDefault(asked.family(), List.of())) {
            if (level.length() > asked.length()) {
                level.within(asked, found);
            }
        }
        found.sort(null);
        return found;
    }
}
