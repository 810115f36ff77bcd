package dev.portreeve.addressing;

import static dev.portreeve.addressing.SpecialNetwork.Purpose;

import java.util.List;
import java.util.stream.Stream;

/// The table behind [SpecialNetwork].
final class SpecialNetworks {

    static final List<SpecialNetwork> ALL = Stream.of(
                    set(Purpose.PRIVATE, "RFC 1918", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
                    set(Purpose.SHARED, "RFC 6598", "100.64.0.0/10"),
                    set(Purpose.LOOPBACK, "RFC 1122", "127.0.0.0/8"),
                    set(Purpose.LOOPBACK, "RFC 4291", "::1/128"),
                    set(Purpose.LINK_LOCAL, "RFC 3927", "169.254.0.0/16"),
                    set(Purpose.LINK_LOCAL, "RFC 4291", "fe80::/10"),
                    set(Purpose.UNIQUE_LOCAL, "RFC 4193", "fc00::/7"),
                    set(Purpose.SITE_LOCAL, "RFC 3879", "fec0::/10"),
                    set(Purpose.MULTICAST, "RFC 5771", "224.0.0.0/4"),
                    set(Purpose.MULTICAST, "RFC 4291", "ff00::/8"),
                    set(Purpose.DOCUMENTATION, "RFC 5737", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"),
                    set(Purpose.DOCUMENTATION, "RFC 3849", "2001:db8::/32"),
                    set(Purpose.DOCUMENTATION, "RFC 9637", "3fff::/20"),
                    set(Purpose.BENCHMARKING, "RFC 2544", "198.18.0.0/15"),
                    set(Purpose.BENCHMARKING, "RFC 5180", "2001:2::/48"),
                    set(Purpose.UNSPECIFIED, "RFC 1122", "0.0.0.0/8"),
                    set(Purpose.UNSPECIFIED, "RFC 4291", "::/128"),
                    set(Purpose.IPV4_MAPPED, "RFC 4291", "::ffff:0:0/96"),
                    set(Purpose.IPV4_COMPATIBLE, "RFC 4291", "::/96"),
                    set(Purpose.SIX_TO_FOUR, "RFC 3056", "2002::/16"),
                    set(Purpose.SIX_TO_FOUR, "RFC 7526", "192.88.99.0/24"),
                    set(Purpose.TEREDO, "RFC 4380", "2001::/32"),
                    set(Purpose.TRANSLATION, "RFC 6052", "64:ff9b::/96"),
                    set(Purpose.TRANSLATION, "RFC 8215", "64:ff9b:1::/48"),
                    set(Purpose.DISCARD, "RFC 6666", "100::/64"),
                    set(Purpose.PROTOCOL, "RFC 6890", "192.0.0.0/24"),
                    set(Purpose.PROTOCOL, "RFC 2928", "2001::/23"),
                    set(Purpose.PROTOCOL, "RFC 9602", "5f00::/16"),
                    set(Purpose.RESERVED, "RFC 1112", "240.0.0.0/4"),
                    reservedSixes())
            .flatMap(List::stream)
            .toList();

    private SpecialNetworks() {}

    private static List<SpecialNetwork> set(Purpose purpose, String source, String... networks) {
        return Stream.of(networks)
                .map(network -> new SpecialNetwork(purpose, Prefix.parse(network), source))
                .toList();
    }

    /// Only `2000::/3` is given out as global unicast addresses so far (RFC 4291 section 2.4, IANA).
    private static List<SpecialNetwork> reservedSixes() {
        AddressSet six = AddressSet.of(Prefix.parse("::/0"));
        AddressSet known = AddressSet.of(Stream.of("2000::/3", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8")
                .map(Prefix::parse)
                .toList());
        return six.minus(known).prefixes().stream()
                .map(network -> new SpecialNetwork(Purpose.RESERVED, network, "RFC 4291"))
                .toList();
    }
}
