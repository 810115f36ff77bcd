package dev.portreeve.catalog.model;

import dev.portreeve.addressing.HostPattern;
import java.util.List;

/// A requirement of a kind other than [RequirementKind#ALLOW], with the hosts the source states it for.
/// The hosts may be wider or narrower than the destinations of the set they are attached to: it holds for the
/// intersection.
public record Requirement(RequirementKind kind, List<HostPattern> hosts, Place place) {

    /// Copies the hosts.
    public Requirement {
        hosts = List.copyOf(hosts);
    }
}
