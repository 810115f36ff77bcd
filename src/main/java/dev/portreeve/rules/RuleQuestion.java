package dev.portreeve.rules;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import java.util.List;
import java.util.Set;

/// What somebody asks for.
///
/// @param chosen    the features as chosen; what they need is added by the computation. Sorted.
/// @param scaleUnit where the tenant lives
/// @param region    the region of the scale unit
/// @param peers     the request's own client networks, for flows between clients; may be empty. Sorted.
public record RuleQuestion(List<FeatureId> chosen, ScaleUnit scaleUnit, Region region, List<Prefix> peers) {

    /// Sorts and copies.
    public RuleQuestion {
        chosen = chosen.stream().distinct().sorted().toList();
        peers = peers.stream().distinct().sorted().toList();
    }

    /// The chosen features as a set.
    public Set<FeatureId> chosenSet() {
        return Set.copyOf(chosen);
    }
}
