package dev.portreeve.catalog.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Features with everything they need, in the order of the feature table, each with why it is there.
public record FeatureSelection(List<Entry> entries) {

    /// Copies the list.
    public FeatureSelection {
        entries = List.copyOf(entries);
    }

    /// One feature of a selection.
    ///
    /// @param chosen   whether the requester named it; otherwise it was added because of `neededBy`
    /// @param neededBy the selected features that need it, in the order of the table
    public record Entry(Feature feature, boolean chosen, List<Need> neededBy) {

        /// Copies the list.
        public Entry {
            neededBy = List.copyOf(neededBy);
        }
    }

    /// Who needs a feature, and why.
    ///
    /// @param reason stable code, translated by the message key `catalog.prerequisite.<reason>`
    public record Need(FeatureId by, String reason) {}

    /// The features, in the order of the table.
    public List<Feature> features() {
        return entries.stream().map(Entry::feature).toList();
    }

    /// The ids of the features, sorted.
    public SortedSet<FeatureId> ids() {
        return entries.stream().map(entry -> entry.feature().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether any feature's hosts differ by scale unit or region.
    public boolean needsScaleUnit() {
        return features().stream().anyMatch(Feature::needsScaleUnit);
    }

    /// Whether any feature opens flows between the request's own client networks.
    public boolean needsPeers() {
        return features().stream().anyMatch(Feature::needsPeers);
    }
}
