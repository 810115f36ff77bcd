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
        Map<HostPattern, HostPattern> moves = HostPairs.of(from, to);
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
