package dev.portreeve.rendering.zscaler;

import dev.portreeve.addressing.HostPattern;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Host patterns as entries of URL lists: `.x` is x and up to five levels below it, `x` is x alone.
final class ZiaHosts {

    private ZiaHosts() {}

    /// Whether the service takes it: no `_` in the second-level domain of a longer name, no label of `_` alone.
    static boolean isTaken(HostPattern host) {
        List<String> labels = List.of(host.domain().split("\\."));
        boolean longer = labels.size() > 2 || host instanceof HostPattern.Wildcard;
        return !labels.contains("_")
                && !(longer && labels.get(labels.size() - 2).contains("_"));
    }

    /// Whether `*.x` among the hosts, or x itself, asks for the domain of the wildcard too.
    static boolean isApexAsked(HostPattern.Wildcard wildcard, Collection<HostPattern> hosts) {
        return hosts.stream().anyMatch(new HostPattern.Name(wildcard.suffix())::isCoveredBy);
    }

    /// The entries: all suffixes, for one below another reaches deeper, and the names that no suffix reaches.
    static List<String> urls(Collection<HostPattern> hosts) {
        Set<HostPattern> all = new TreeSet<>(hosts);
        return all.stream()
                .filter(host -> host instanceof HostPattern.Wildcard
                        || all.stream().noneMatch(other -> reaches(other, host.domain())))
                .map(ZiaHosts::word)
                .toList();
    }

    private static boolean reaches(HostPattern pattern, String name) {
        if (!(pattern instanceof HostPattern.Wildcard wildcard)) {
            return false;
        }
        if (name.equals(wildcard.suffix())) {
            return true;
        }
        String end = "." + wildcard.suffix();
        return name.endsWith(end)
                && name.substring(0, name.length() - end.length()).split("\\.").length <= ZiaLimits.LEVELS;
    }

    static String word(HostPattern host) {
        return switch (host) {
            case HostPattern.Name name -> name.name();
            case HostPattern.Wildcard wildcard -> "." + wildcard.suffix();
        };
    }
}
