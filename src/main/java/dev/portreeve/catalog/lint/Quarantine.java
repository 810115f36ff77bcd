package dev.portreeve.catalog.lint;

import com.google.common.net.InternetDomainName;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Prefix.Family;
import dev.portreeve.addressing.Service;
import java.util.List;
import java.util.Optional;

/// Values that no source may bring into a rule: reasons are finding codes.
///
/// Reserved networks: RFC 6890 and the registries it set up. Public suffixes: the list in Guava, private part included.
public final class Quarantine {

    private static final int SHORTEST_IPV4 = 16;
    private static final int SHORTEST_IPV6 = 32;
    private static final int MOST_PORTS = 1_024;

    private static final List<Prefix> RESERVED = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/8",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(Prefix::parse)
            .toList();

    private Quarantine() {}

    /// Why a network must not be opened: it is every address, reserved, or wider than any service needs.
    public static Optional<String> reason(Prefix prefix) {
        if (prefix.length() == 0) {
            return Optional.of("lint.any-network");
        }
        if (RESERVED.stream().anyMatch(reserved -> reserved.contains(prefix) || prefix.contains(reserved))) {
            return Optional.of("lint.reserved-network");
        }
        int shortest = prefix.family() == Family.IPV4 ? SHORTEST_IPV4 : SHORTEST_IPV6;
        return prefix.length() < shortest ? Optional.of("lint.wide-network") : Optional.empty();
    }

    /// Why a host must not be opened: below its suffix anybody can have a name.
    public static Optional<String> reason(HostPattern pattern) {
        String domain = pattern.domain();
        if (!InternetDomainName.isValid(domain)) {
            return Optional.empty();
        }
        InternetDomainName name = InternetDomainName.from(domain);
        boolean open = pattern instanceof HostPattern.Wildcard ? name.isPublicSuffix() : name.isRegistrySuffix();
        return open ? Optional.of("lint.public-suffix") : Optional.empty();
    }

    /// Why a requirement must not be stated for a host. Shared content networks are fine there: a requirement opens
    /// nothing.
    public static Optional<String> reasonInRequirement(HostPattern pattern) {
        String domain = pattern.domain();
        return InternetDomainName.isValid(domain)
                        && InternetDomainName.from(domain).isRegistrySuffix()
                ? Optional.of("lint.public-suffix")
                : Optional.empty();
    }

    /// Whether a text is a wildcard for every name, or for every name of a top-level domain.
    public static boolean isUnbounded(String text) {
        return text.equals("*") || (text.startsWith("*.") && text.indexOf('.', 2) < 0);
    }

    /// Why a service must not be opened: its range holds more ports than a service needs.
    public static Optional<String> reason(Service service) {
        return service.last() - service.first() >= MOST_PORTS ? Optional.of("lint.wide-ports") : Optional.empty();
    }
}
