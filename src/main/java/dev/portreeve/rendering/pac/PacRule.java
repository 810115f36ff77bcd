package dev.portreeve.rendering.pac;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.rules.RuleId;
import java.util.List;

/// One block of conditions, each of which sends a web address around the proxy.
///
/// @param ports    never empty
/// @param hosts    `*.x` is every name below x, not x
/// @param networks for addresses in place of a name
record PacRule(
        RuleId id, List<FeatureId> features, List<Integer> ports, List<HostPattern> hosts, List<Prefix> networks) {

    /// @throws IllegalArgumentException when there is nothing to compare with
    PacRule {
        features = List.copyOf(features);
        ports = List.copyOf(ports);
        hosts = List.copyOf(hosts);
        networks = List.copyOf(networks);
        if (ports.isEmpty() || (hosts.isEmpty() && networks.isEmpty())) {
            throw new IllegalArgumentException("nothing to compare with for " + id);
        }
    }
}
