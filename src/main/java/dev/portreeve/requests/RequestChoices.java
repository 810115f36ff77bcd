package dev.portreeve.requests;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;

/// A form in which every field is right.
///
/// @param networks source networks, sorted; empty only when zones are given
/// @param zones    source zones, sorted
/// @param peers    client networks for peering, sorted
/// @param expires  the last day the openings are wanted
public record RequestChoices(
        String title,
        String tenant,
        ScaleUnit scaleUnit,
        Region region,
        NavigableSet<FeatureId> features,
        List<String> targets,
        List<Prefix> networks,
        List<String> zones,
        List<Prefix> peers,
        LocalDate expires,
        String justification,
        String ticket) {

    /// Copies the lists.
    public RequestChoices {
        targets = List.copyOf(targets);
        networks = List.copyOf(networks);
        zones = List.copyOf(zones);
        peers = List.copyOf(peers);
    }
}
