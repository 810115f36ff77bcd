package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the name in a TLS or HTTP request is compared with.
///
/// @param domain in lower case
record AwsName(Scope scope, String domain) {

    /// How far a name reaches.
    enum Scope {
        /// The name alone.
        NAME,
        /// The names below it, at any depth.
        BELOW,
        /// Both.
        ALL
    }

    /// The fewest comparisons that say the patterns, where `*.x` is not `x`.
    static List<AwsName> of(Collection<HostPattern> hosts) {
        List<HostPattern> least = HostSet.minimal(hosts, SuffixMatching.STRICT);
        Set<String> apexes = new TreeSet<>();
        least.stream()
                .filter(HostPattern.Name.class::isInstance)
                .map(HostPattern::domain)
                .forEach(apexes::add);
        List<AwsName> names = new ArrayList<>();
        for (HostPattern host : least) {
            if (host instanceof HostPattern.Wildcard) {
                names.add(new AwsName(apexes.remove(host.domain()) ? Scope.ALL : Scope.BELOW, host.domain()));
            }
        }
        apexes.forEach(apex -> names.add(new AwsName(Scope.NAME, apex)));
        return names;
    }

    /// The options of a rule. Names in TLS come in any case, those of HTTP are in lower case when they are compared.
    String options(AwsRule.Protocol protocol) {
        boolean tls = protocol == AwsRule.Protocol.TLS;
        String buffer = tls ? "tls.sni; " : "http.host; ";
        String nocase = tls ? "nocase; " : "";
        return switch (scope) {
            case NAME -> buffer + "content:\"" + domain + "\"; " + nocase + "startswith; endswith; ";
            case BELOW -> buffer + "content:\"." + domain + "\"; " + nocase + "endswith; ";
            // dotprefix puts a dot before the name that was sent, so that the apex ends like the names below it
            case ALL -> buffer + "dotprefix; content:\"." + domain + "\"; " + nocase + "endswith; ";
        };
    }
}
