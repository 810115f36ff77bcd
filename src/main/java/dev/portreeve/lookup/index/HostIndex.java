package dev.portreeve.lookup.index;

import dev.portreeve.addressing.HostPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the names and wildcards that cover a host: one hash for the name, one for each of its parents. Walking the
/// suffixes of the host that is asked for needs no tree and looks at no pattern that does not cover.
///
/// @param <E> what stands behind a pattern
final class HostIndex<E> {

    private final Map<String, List<E>> names = new HashMap<>();
    private final Map<String, List<E>> suffixes = new HashMap<>();
    /// First labels of the listed domains, by the rest: for finding what looks alike.
    private final Map<String, Set<String>> labels = new HashMap<>();

    void add(HostPattern pattern, E entry) {
        Map<String, List<E>> wanted = pattern instanceof HostPattern.Name ? names : suffixes;
        List<E> entries = wanted.computeIfAbsent(pattern.domain(), _ -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        String domain = pattern.domain();
        int dot = domain.indexOf('.');
        labels.computeIfAbsent(domain.substring(dot + 1), _ -> new HashSet<>()).add(domain.substring(0, dot));
    }

    /// The patterns that cover the whole of what is asked, the most specific first.
    List<Found<E>> covering(HostPattern asked) {
        List<Found<E>> found = new ArrayList<>();
        String domain = asked.domain();
        if (asked instanceof HostPattern.Name name) {
            add(found, name, names.get(domain));
        } else {
            add(found, asked, suffixes.get(domain));
        }
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            List<E> entries = suffixes.get(domain.substring(dot + 1));
            if (entries != null) {
                add(found, new HostPattern.Wildcard(domain.substring(dot + 1)), entries);
            }
        }
        return found;
    }

    private static <E> void add(
            List<Found<E>> found, HostPattern by, @org.jspecify.annotations.Nullable List<E> entries) {
        if (entries != null) {
            entries.forEach(entry -> found.add(Found.byHost(by, entry)));
        }
    }

    /// The patterns that are a part of the wildcard and not the whole of it, sorted.
    List<HostPattern> within(HostPattern.Wildcard asked) {
        Set<HostPattern> parts = new TreeSet<>();
        names.keySet().stream().map(HostPattern.Name::new).forEach(parts::add);
        suffixes.keySet().stream().map(HostPattern.Wildcard::new).forEach(parts::add);
        return parts.stream()
                .filter(part -> !part.equals(asked) && part.isCoveredBy(asked))
                .toList();
    }

    boolean hasWildcard(String suffix) {
        return suffixes.containsKey(suffix);
    }

    boolean hasName(String name) {
        return names.containsKey(name);
    }

    boolean lists(String domain) {
        return hasName(domain) || hasWildcard(domain);
    }

    /// The first labels of the listed domains right below this one.
    Set<String> labelsBelow(String domain) {
        return labels.getOrDefault(domain, Set.of());
    }
}
