package dev.portreeve.addressing;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A transport with one port or a contiguous range of ports, 1 to 65535, both ends included.
public record Service(Transport transport, int first, int last) implements Comparable<Service> {

    private static final Pattern TEXT = Pattern.compile("(tcp|udp)/([1-9][0-9]{0,4})(?:-([1-9][0-9]{0,4}))?");
    private static final Comparator<Service> ORDER = Comparator.comparing(Service::transport)
            .thenComparingInt(Service::first)
            .thenComparingInt(Service::last);

    /// @throws IllegalArgumentException when a port is outside 1 to 65535 or the range is upside down
    public Service {
        if (first < 1 || last > 65_535 || first > last) {
            throw new IllegalArgumentException("not a port range: " + first + "-" + last);
        }
    }

    /// One TCP port.
    public static Service tcp(int port) {
        return new Service(Transport.TCP, port, port);
    }

    /// One UDP port.
    public static Service udp(int port) {
        return new Service(Transport.UDP, port, port);
    }

    /// Reads `tcp/443` or `udp/3478-3481`.
    public static Optional<Service> tryParse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        return first > last || last > 65_535
                ? Optional.empty()
                : Optional.of(new Service(matcher.group(1).equals("tcp") ? Transport.TCP : Transport.UDP, first, last));
    }

    /// The ports, without the transport: `443` or `3478-3481`.
    public String ports() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    @Override
    public int compareTo(Service other) {
        return ORDER.compare(this, other);
    }

    /// `tcp/443`, `udp/3478-3481`.
    @Override
    public String toString() {
        return transport.word() + "/" + ports();
    }
}
