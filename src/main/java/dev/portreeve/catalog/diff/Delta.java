package dev.portreeve.catalog.diff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What came and what went between two lists; repetitions and order do not count.
///
/// @param added   in the order of the newer list
/// @param removed in the order of the older list
public record Delta<T>(List<T> added, List<T> removed) {

    /// Copies the lists.
    public Delta {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /// Nothing came, nothing went.
    public static <T> Delta<T> none() {
        return new Delta<>(List.of(), List.of());
    }

    /// Compares two lists.
    public static <T> Delta<T> between(Collection<T> from, Collection<T> to) {
        return new Delta<>(without(to, from), without(from, to));
    }

    /// Whether nothing changed.
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    private static <T> List<T> without(Collection<T> from, Collection<T> others) {
        Set<T> rest = new LinkedHashSet<>(from);
        Set.copyOf(others).forEach(rest::remove);
        return List.copyOf(rest);
    }
}
