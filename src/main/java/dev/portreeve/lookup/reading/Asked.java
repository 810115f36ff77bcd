package dev.portreeve.lookup.reading;

import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A destination with its port and protocol, as far as they are named.
///
/// @param port      0 when none is named
/// @param transport never without a port
public record Asked(Subject subject, int port, Optional<Transport> transport) {

    /// @throws IllegalArgumentException when the port is none, or nothing is asked at all
    public Asked {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (port == 0 && (transport.isPresent() || subject instanceof Subject.Anywhere)) {
            throw new IllegalArgumentException("a protocol or anywhere without a port");
        }
    }

    /// Whether a port is named.
    public boolean hasPort() {
        return port > 0;
    }

    /// The services that answer: one, or both protocols where none is named; none without a port.
    public List<Service> services() {
        if (!hasPort()) {
            return List.of();
        }
        return transport
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Transport.values()))
                .map(this::service)
                .toList();
    }

    private Service service(Transport protocol) {
        return new Service(protocol, port, port);
    }

    /// The port as text: `tcp/443`, `443` or nothing.
    public String portText() {
        return hasPort() ? transport.map(each -> each.word() + "/").orElse("") + port : "";
    }

    /// `manage.microsoft.com tcp/443`, `192.0.2.1 443`, `tcp/5223`; read again, it gives the same.
    @Override
    public String toString() {
        if (subject instanceof Subject.Anywhere) {
            return portText();
        }
        return hasPort() ? subject + " " + portText() : subject.toString();
    }
}
