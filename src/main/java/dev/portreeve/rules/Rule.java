package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One opening: clients reach these destinations over these services.
///
/// Where a rule has hosts *and* networks, they are alternatives: two ways to say the same destinations. A target that
/// filters by name uses the hosts, one that cannot uses all the networks; never both as conditions, never part of the
/// networks. With [Direction#PEER] the networks are the request's own clients, source and destination at once.
///
/// @param set      the number of the endpoint set, empty for groups and scale unit rows
/// @param features who asks for it, sorted
/// @param hosts    names and wildcards, sorted, without repetition
/// @param networks sorted, without repetition, as the source has them (not merged)
/// @param services sorted, without repetition
/// @param origins  the catalog entries it comes from, in the order of the source
public record Rule(
        RuleId id,
        Section section,
        Optional<SetId> set,
        List<FeatureId> features,
        Direction direction,
        List<HostPattern> hosts,
        List<Prefix> networks,
        List<Service> services,
        List<RuleRequirement> requirements,
        List<RuleOrigin> origins) {

    /// Sorts and copies.
    public Rule {
        features = features.stream().distinct().sorted().toList();
        hosts = hosts.stream().distinct().sorted().toList();
        networks = networks.stream().distinct().sorted().toList();
        services = services.stream().distinct().sorted().toList();
        requirements = requirements.stream()
                .sorted(Comparator.comparing(RuleRequirement::kind))
                .toList();
        origins = List.copyOf(origins);
    }

    /// Whether hosts and networks say the same destinations in two ways.
    public boolean hasAlternatives() {
        return !hosts.isEmpty() && !networks.isEmpty();
    }

    /// Whether there is nothing to reach: such a rule must never be written.
    public boolean hasNoDestination() {
        return hosts.isEmpty() && networks.isEmpty();
    }

    /// The plain names among the hosts.
    public Stream<HostPattern.Name> names() {
        return hosts.stream().filter(HostPattern.Name.class::isInstance).map(HostPattern.Name.class::cast);
    }

    /// The wildcards among the hosts.
    public Stream<HostPattern.Wildcard> wildcards() {
        return hosts.stream().filter(HostPattern.Wildcard.class::isInstance).map(HostPattern.Wildcard.class::cast);
    }
}
