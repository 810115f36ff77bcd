package dev.portreeve.lookup.reading;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes questions of the pieces that logs have: a destination, a port, a protocol.
final class Endpoints {

    private static final Set<String> TCP = Set.of("tcp", "6", "tcp6", "http", "https", "ssl", "tls", "http_proxy");
    private static final Set<String> UDP = Set.of("udp", "17", "udp6", "quic");
    private static final Set<String> OTHER =
            Set.of("icmp", "icmpv6", "icmp6", "ipv6-icmp", "gre", "esp", "ah", "igmp", "ospf", "pim", "sctp", "vrrp");

    private static final String MAPPED = "::ffff:";

    private Endpoints() {}

    /// A flow of its pieces; a piece that is empty or a dash is not there.
    static LineReading of(String destination, String port, String protocol) {
        String word = absent(protocol) ? "" : protocol.strip().toLowerCase(Locale.ROOT);
        if (OTHER.contains(word) || (isNumber(word) && !TCP.contains(word) && !UDP.contains(word))) {
            return new LineReading.Useless(Unreadable.OTHER_PROTOCOL);
        }
        if (absent(destination)) {
            return new LineReading.Useless(Unreadable.NO_DESTINATION);
        }
        Optional<Subject> subject = subject(destination.strip());
        if (subject.isEmpty()) {
            return new LineReading.Useless(Unreadable.BAD_ADDRESS);
        }
        int number = absent(port) ? 0 : port(port.strip());
        return number < 0
                ? new LineReading.Useless(Unreadable.BAD_PORT)
                : new LineReading.Flow(
                        new Asked(subject.get(), number, number == 0 ? Optional.empty() : transport(word)));
    }

    /// A host, a wildcard, an address (also in brackets) or a network. The dot of the root is left out; an IPv4 address
    /// in IPv6 clothes is the IPv4 address.
    static Optional<Subject> subject(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") && text.indexOf(':') > 0
                ? text.substring(1, text.length() - 1)
                : text;
        boolean mapped = bare.regionMatches(true, 0, MAPPED, 0, MAPPED.length()) && bare.indexOf('.') > 0;
        Optional<Subject> network =
                Prefix.tryParse(mapped ? bare.substring(MAPPED.length()) : bare).map(Subject.Network::new);
        if (network.isPresent() || !bare.equals(text)) {
            return network;
        }
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return HostPattern.tryParse(name).map(Subject.Host::new);
    }

    /// 1 to 65535; -1 for anything else.
    static int port(String text) {
        if (!isNumber(text) || text.length() > 5) {
            return -1;
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= 65_535 ? number : -1;
    }

    /// The protocol of a word; empty when it tells neither.
    static Optional<Transport> transport(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (TCP.contains(lower)) {
            return Optional.of(Transport.TCP);
        }
        return UDP.contains(lower) ? Optional.of(Transport.UDP) : Optional.empty();
    }

    static boolean absent(String piece) {
        return piece.isBlank() || piece.strip().equals("-");
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
