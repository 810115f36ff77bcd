package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds for hosts that went the ones that came in their place. Strict: the two carry the same label, and no other host
/// of either list carries it.
final class HostPairs {

    /// First labels that say nothing about the host.
    private static final Set<String> COMMON = Set.of("www", "api", "cdn", "static", "login", "portal");

    private HostPairs() {}

    /// From hosts that went to those that came instead.
    static Map<HostPattern, HostPattern> of(List<HostPattern> from, List<HostPattern> to) {
        Delta<HostPattern> delta = Delta.between(from, to);
        Map<HostPattern, HostPattern> pairs = byLabel(delta, from, to);
        Set<HostPattern> taken = new HashSet<>(pairs.values());
        pairs.putAll(HostRenames.of(
                        delta.removed().stream()
                                .filter(host -> !pairs.containsKey(host))
                                .toList(),
                        delta.added().stream()
                                .filter(host -> !taken.contains(host))
                                .toList())
                .pairs());
        return pairs;
    }

    private static Map<HostPattern, HostPattern> byLabel(
            Delta<HostPattern> delta, List<HostPattern> from, List<HostPattern> to) {
        Map<String, Optional<HostPattern>> older = onlyOnes(from);
        Map<String, Optional<HostPattern>> newer = onlyOnes(to);
        Set<HostPattern> added = new HashSet<>(delta.added());
        Map<HostPattern, HostPattern> pairs = new HashMap<>();
        for (HostPattern host : delta.removed()) {
            String label = kindAndLabel(host);
            boolean tells = !COMMON.contains(label(host))
                    && older.getOrDefault(label, Optional.empty()).isPresent();
            if (tells) {
                newer.getOrDefault(label, Optional.empty())
                        .filter(added::contains)
                        .ifPresent(target -> pairs.put(host, target));
            }
        }
        return pairs;
    }

    /// The only host with a label; empty where several have it.
    private static Map<String, Optional<HostPattern>> onlyOnes(Collection<HostPattern> hosts) {
        Map<String, Optional<HostPattern>> byLabel = new HashMap<>();
        new HashSet<>(hosts)
                .forEach(host -> byLabel.merge(kindAndLabel(host), Optional.of(host), (_, _) -> Optional.empty()));
        return byLabel;
    }

    /// A wildcard never takes the place of a name.
    private static String kindAndLabel(HostPattern host) {
        return switch (host) {
            case HostPattern.Name _ -> label(host);
            case HostPattern.Wildcard _ -> "*." + label(host);
        };
    }

    /// The first label, of a wildcard the one behind the star.
    static String label(HostPattern host) {
        int dot = host.domain().indexOf('.');
        return dot < 0 ? host.domain() : host.domain().substring(0, dot);
    }

    /// What stands behind the first label.
    static String domainBelow(HostPattern host) {
        return (host instanceof HostPattern.Wildcard ? "*." : "")
                + host.domain().substring(label(host).length());
    }
}
