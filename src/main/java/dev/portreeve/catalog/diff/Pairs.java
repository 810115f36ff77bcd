package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.Opening;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which entries of two documents are states of the same one.
final class Pairs {

    private Pairs() {}

    /// One entry in either document, or in both.
    record Pair(EntryKey key, Optional<Opening> before, Optional<Opening> after) {}

    /// By key, in the newer order, then the rest in the older; entries with the same key in their order.
    static List<Pair> byKey(List<? extends Opening> from, List<? extends Opening> to) {
        Map<EntryKey, Deque<Opening>> older = new LinkedHashMap<>();
        from.forEach(entry -> older.computeIfAbsent(EntryKey.of(entry), _ -> new ArrayDeque<>())
                .add(entry));
        List<Pair> pairs = new ArrayList<>();
        for (Opening entry : to) {
            EntryKey key = EntryKey.of(entry);
            Optional<Opening> before = Optional.ofNullable(older.get(key)).map(Deque::poll);
            pairs.add(new Pair(key, before, Optional.of(entry)));
        }
        older.forEach(
                (key, rest) -> rest.forEach(entry -> pairs.add(new Pair(key, Optional.of(entry), Optional.empty()))));
        return pairs;
    }
}
