package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares the hosts of two states of an entry.
final class HostDiffer {

    private HostDiffer() {}

    /// Removed and replaced hosts in the older order, then added ones in the newer.
    static List<HostChange> compare(List<HostPattern> from, List<HostPattern> to) {
        Delta<HostPattern> delta = Delta.between(from, to);
        Map<HostPattern, HostPattern> moves = moves(delta);
        List<HostChange> changes = new ArrayList<>();
        for (HostPattern host : delta.removed()) {
            HostPattern target = moves.get(host);
            Optional<HostPattern> cover = cover(host, to);
            changes.add(
                    target == null
                            ? new HostChange.Removed(host, cover)
                            : new HostChange.Replaced(host, target, cover));
        }
        Set<HostPattern> targets = new HashSet<>(moves.values());
        for (HostPattern host : delta.added()) {
            if (!targets.contains(host)) {
                changes.add(new HostChange.Added(host, cover(host, from)));
            }
        }
        return changes;
    }

    private static Map<HostPattern, HostPattern> moves(Delta<HostPattern> delta) {
        Map<HostPattern, HostPattern> moves = new HashMap<>();
        for (HostPattern host : delta.removed()) {
            if (like(host, delta.removed()).size() == 1) {
                List<HostPattern> targets = like(host, delta.added());
                if (targets.size() == 1) {
                    moves.put(host, targets.getFirst());
                }
            }
        }
        return moves;
    }

    private static List<HostPattern> like(HostPattern host, List<HostPattern> others) {
        Optional<String> label = telling(host);
        return label.isEmpty()
                ? List.of()
                : others.stream().filter(other -> telling(other).equals(label)).toList();
    }

    /// The first label of a plain name, unless it is one that says nothing.
    private static Optional<String> telling(HostPattern host) {
        return switch (host) {
            case HostPattern.Name name ->
                Optional.of(name.name().substring(0, name.name().indexOf('.'))).filter(label -> !label.equals("www"));
            case HostPattern.Wildcard _ -> Optional.empty();
        };
    }

    private static Optional<HostPattern> cover(HostPattern host, List<HostPattern> others) {
        return others.stream()
                .filter(other -> other instanceof HostPattern.Wildcard && host.isCoveredBy(other))
                .max(Comparator.comparingInt(other -> other.domain().length()));
    }
}
