package dev.portreeve.rendering.squid;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import java.util.Collection;
import java.util.List;

/// Host patterns as Squid's `dstdomain` and `ssl::server_name` match them. A domain beside a suffix that covers it
/// stops Squid or makes it warn, so lists are always least.
final class SquidDomains {

    private SquidDomains() {}

    static HostSet set(Collection<HostPattern> hosts) {
        return HostSet.of(hosts, SuffixMatching.WITH_APEX);
    }

    /// The least list, in the order of the domains.
    static List<String> least(Collection<HostPattern> hosts) {
        return set(hosts).patterns().stream().map(SquidDomains::word).toList();
    }

    static String word(HostPattern host) {
        return switch (host) {
            case HostPattern.Name name -> name.name();
            case HostPattern.Wildcard wildcard -> "." + wildcard.suffix();
        };
    }
}
