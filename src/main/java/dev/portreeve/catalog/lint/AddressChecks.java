package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Addresses of one row that say nothing new beside its others. They stay in the catalog; each target leaves out what
/// it
/// does not need.
final class AddressChecks {

    private final String subject;
    private final Opening opening;
    private final Set<HostPattern> hosts = new HashSet<>();
    private final Set<Prefix> networks = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    AddressChecks(String subject, Opening opening) {
        this.subject = subject;
        this.opening = opening;
    }

    List<Finding> findings() {
        Set<String> suffixes = new HashSet<>();
        opening.wildcards().forEach(wildcard -> suffixes.add(wildcard.pattern().domain()));
        Set<Prefix> allNetworks = new HashSet<>(opening.networks());
        for (Destination destination : opening.destinations()) {
            switch (destination) {
                case Destination.Host host -> host(host, suffixes);
                case Destination.Network network -> network(network, allNetworks);
            }
        }
        return findings;
    }

    private void host(Destination.Host host, Set<String> suffixes) {
        if (!hosts.add(host.pattern())) {
            find("lint.repeated-address", Severity.WARNING, host);
        } else if (isBelow(host.pattern().domain(), suffixes)) {
            boolean name = host.pattern() instanceof HostPattern.Name;
            find(name ? "lint.redundant-name" : "lint.redundant-wildcard", Severity.REMARK, host);
        }
    }

    private static boolean isBelow(String domain, Set<String> suffixes) {
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            if (suffixes.contains(domain.substring(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private void network(Destination.Network network, Set<Prefix> all) {
        Prefix prefix = network.prefix();
        if (!networks.add(prefix)) {
            find("lint.repeated-address", Severity.WARNING, network);
        } else if (isInside(prefix, all)) {
            find("lint.redundant-network", Severity.REMARK, network);
        }
    }

    private static boolean isInside(Prefix prefix, Set<Prefix> all) {
        for (int length = prefix.length() - 1; length > 0; length--) {
            if (all.contains(prefix.around(length))) {
                return true;
            }
        }
        return false;
    }

    private void find(String code, Severity severity, Destination destination) {
        findings.add(new Finding(code, severity, Optional.of(destination.place()), subject, destination.written()));
    }
}
