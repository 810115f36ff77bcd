package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hosts that stand in several rows with other ports: a request for one row opens less than the page says elsewhere.
final class CrossChecks {

    private CrossChecks() {}

    static List<Finding> findings(List<Opening> openings) {
        List<Finding> findings = new ArrayList<>();
        Map<HostPattern, Set<Service>> known = new HashMap<>();
        for (Opening opening : openings) {
            Set<Service> services = new HashSet<>(opening.services());
            for (Destination.Host host : opening.hosts()) {
                Set<Service> earlier = known.putIfAbsent(host.pattern(), services);
                if (earlier != null && !earlier.equals(services)) {
                    findings.add(new Finding(
                            "lint.same-host-other-ports",
                            Severity.REMARK,
                            Optional.of(host.place()),
                            CatalogLint.subject(opening),
                            host.written()));
                }
            }
        }
        return findings;
    }
}
