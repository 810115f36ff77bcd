package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is missing or odd in one row.
final class RowChecks {

    private static final int TIME = 123;

    /// Connectivity probes of Windows, over HTTP.
    private static final Set<String> PROBES =
            Set.of("www.msftncsi.com", "www.msftconnecttest.com", "dns.msftncsi.com", "ipv6.msftconnecttest.com");

    private RowChecks() {}

    static List<Finding> findings(String subject, Opening opening) {
        List<Finding> findings = new ArrayList<>();
        boolean pointer = opening instanceof EndpointGroup group && group.pointer();
        boolean peer = opening instanceof EndpointGroup group && group.direction() == Direction.PEER;
        if (pointer) {
            findings.add(row("lint.pointer", Severity.REMARK, subject, opening));
        } else {
            if (opening.services().isEmpty()) {
                findings.add(row("lint.no-ports", Severity.WARNING, subject, opening));
            }
            if (opening.destinations().isEmpty() && !peer) {
                findings.add(row("lint.no-addresses", Severity.WARNING, subject, opening));
            }
        }
        opening.hosts().forEach(host -> host(subject, opening, host, findings));
        return findings;
    }

    private static void host(String subject, Opening opening, Destination.Host host, List<Finding> findings) {
        if (host.example()) {
            findings.add(address("lint.example-host", subject, host));
        }
        if (isTimeOnly(opening.services()) && PROBES.contains(host.pattern().domain())) {
            findings.add(address("lint.http-probe-under-time", subject, host));
        }
    }

    private static boolean isTimeOnly(List<Service> services) {
        return !services.isEmpty()
                && services.stream()
                        .allMatch(it -> it.transport() == Transport.UDP && it.first() == TIME && it.last() == TIME);
    }

    private static Finding row(String code, Severity severity, String subject, Opening opening) {
        return new Finding(code, severity, Optional.of(opening.place()), subject, "");
    }

    private static Finding address(String code, String subject, Destination host) {
        return new Finding(code, Severity.WARNING, Optional.of(host.place()), subject, host.written());
    }
}
