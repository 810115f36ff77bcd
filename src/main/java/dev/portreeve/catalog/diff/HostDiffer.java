package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares the hosts of two states of an entry, in time that grows with their number.
final class HostDiffer {

    private HostDiffer() {}

    /// Removed and replaced hosts in the older order, then added ones in the newer.
    static List<HostChange> compare(List<HostPattern> from, List<HostPattern> to) {
        Delta<HostPattern> delta = Delta.between(from, to);
        Map<HostPattern, HostPattern> moves = moves(delta);
        Map<String, HostPattern> newer = wildcards(to);
        List<HostChange> changes = new ArrayList<>();
        for (HostPattern host : delta.removed()) {
            HostPattern target = moves.get(host);
            Optional<HostPattern> cover = cover(host, newer);
            changes.add(
                    target == null
                            ? new HostChange.Removed(host, cover)
                            : new HostChange.Replaced(host, target, cover));
        }
        Set<HostPattern> targets = new HashSet<>(moves.values());
        Map<String, HostPattern> older = wildcards(from);
        for (HostPattern host : delta.added()) {
            if (!targets.contains(host)) {
                changes.add(new HostChange.Added(host, cover(host, older)));
            }
        }
        return changes;
    }

    /// From a removed name to the only added one with the same first label, when no other removed one has it.
    private static Map<HostPattern, HostPattern> moves(Delta<HostPattern> delta) {
        Map<String, List<HostPattern>> removed = byLabel(delta.removed());
        Map<String, List<HostPattern>> added = byLabel(delta.added());
        Map<HostPattern, HostPattern> moves = new HashMap<>();
        removed.forEach((label, hosts) -> {
            List<HostPattern> targets = added.getOrDefault(label, List.of());
            if (hosts.size() == 1 && targets.size() == 1) {
                moves.put(hosts.getFirst(), targets.getFirst());
            }
        });
        return moves;
    }

    /// Plain names by their first label, without those whose first label says nothing.
    private static Map<String, List<HostPattern>> byLabel(List<HostPattern> hosts) {
        Map<String, List<HostPattern>> names = new HashMap<>();
        for (HostPattern host : hosts) {
            if (host instanceof HostPattern.Name(String name) && !name.startsWith("www.")) {
                names.computeIfAbsent(name.substring(0, name.indexOf('.')), _ -> new ArrayList<>())
                        .add(host);
            }
        }
        return names;
    }

    private static Map<String, HostPattern> wildcards(List<HostPattern> hosts) {
        Map<String, HostPattern> bySuffix = new HashMap<>();
        for (HostPattern host : hosts) {
            if (host instanceof HostPattern.Wildcard(String suffix)) {
                bySuffix.put(suffix, host);
            }
        }
        return bySuffix;
    }

    /// The narrowest wildcard above the host.
    private static Optional<HostPattern> cover(HostPattern host, Map<String, HostPattern> wildcards) {
        String domain = host.domain();
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            HostPattern wildcard = wildcards.get(domain.substring(dot + 1));
            if (wildcard != null) {
                return Optional.of(wildcard);
            }
        }
        return Optional.empty();
    }
}
