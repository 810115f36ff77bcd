package dev.portreeve.rendering.swg;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// How gateways write that a list means everything below a name.
enum SwgStyle {
    /// `*.x` is everything below x, `x` is x.
    STAR,
    /// `.x` is x and everything below it, `x` is x.
    DOT,
    /// `x` is x and everything below it.
    BARE;

    /// The word of file names.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The least list, sorted by domain.
    List<String> entries(Collection<HostPattern> hosts) {
        return switch (this) {
            case STAR ->
                HostSet.of(hosts, SuffixMatching.STRICT).patterns().stream()
                        .map(HostPattern::toString)
                        .toList();
            case DOT ->
                HostSet.of(hosts, SuffixMatching.WITH_APEX).patterns().stream()
                        .map(host -> (host instanceof HostPattern.Wildcard ? "." : "") + host.domain())
                        .toList();
            case BARE ->
                HostSet.of(hosts.stream().map(SwgStyle::suffix).toList(), SuffixMatching.WITH_APEX).patterns().stream()
                        .map(HostPattern::domain)
                        .toList();
        };
    }

    private static HostPattern suffix(HostPattern host) {
        return new HostPattern.Wildcard(host.domain());
    }
}
