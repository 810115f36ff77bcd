package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A rule while features still add to it.
final class RuleDraft {

    private final Section section;
    private final Optional<SetId> set;
    private final Direction direction;
    private final Set<Service> services;
    private final Set<FeatureId> features = new TreeSet<>();
    private final Set<HostPattern> hosts = new TreeSet<>();
    private final Set<Prefix> networks = new TreeSet<>();
    private final Map<RequirementKind, Set<HostPattern>> requirements = new EnumMap<>(RequirementKind.class);
    private final Set<RuleOrigin> origins = new LinkedHashSet<>();

    RuleDraft(Section section, Optional<SetId> set, Direction direction, Set<Service> services) {
        this.section = section;
        this.set = set;
        this.direction = direction;
        this.services = services;
    }

    /// Only entries with the same services become one rule: merged services would open more than either asked for.
    boolean takes(Set<Service> otherServices) {
        return services.equals(otherServices);
    }

    void add(
            FeatureId feature,
            List<HostPattern> moreHosts,
            List<Prefix> moreNetworks,
            List<RuleRequirement> moreRequirements,
            RuleOrigin origin) {
        features.add(feature);
        hosts.addAll(moreHosts);
        networks.addAll(moreNetworks);
        for (RuleRequirement requirement : moreRequirements) {
            requirements
                    .computeIfAbsent(requirement.kind(), _ -> new TreeSet<>())
                    .addAll(requirement.hosts());
        }
        origins.add(origin);
    }

    Section section() {
        return section;
    }

    Rule finish(RuleId id) {
        return new Rule(
                id,
                section,
                set,
                List.copyOf(features),
                direction,
                List.copyOf(hosts),
                List.copyOf(networks),
                List.copyOf(services),
                requirements.entrySet().stream()
                        .map(entry -> new RuleRequirement(entry.getKey(), new ArrayList<>(entry.getValue())))
                        .toList(),
                List.copyOf(origins));
    }
}
