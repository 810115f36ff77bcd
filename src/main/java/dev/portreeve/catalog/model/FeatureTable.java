package dev.portreeve.catalog.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which features there are and what each brings, in the order a requester reads them.
public record FeatureTable(List<Feature> features) {

    /// @throws IllegalArgumentException when an id repeats or a prerequisite is unknown or needs itself
    public FeatureTable {
        features = List.copyOf(features);
        Map<FeatureId, Feature> byId = new LinkedHashMap<>();
        for (Feature feature : features) {
            if (byId.putIfAbsent(feature.id(), feature) != null) {
                throw new IllegalArgumentException("listed twice: " + feature.id());
            }
        }
        features.forEach(feature -> refuseCycle(byId, feature.id(), feature.id(), new LinkedHashSet<>()));
    }

    private static void refuseCycle(
            Map<FeatureId, Feature> byId, FeatureId start, FeatureId current, Set<FeatureId> seen) {
        Feature feature = byId.get(current);
        if (feature == null) {
            throw new IllegalArgumentException("unknown prerequisite: " + current);
        }
        for (Feature.Prerequisite prerequisite : feature.prerequisites()) {
            if (prerequisite.feature().equals(start)) {
                throw new IllegalArgumentException("needs itself: " + start);
            }
            if (seen.add(prerequisite.feature())) {
                refuseCycle(byId, start, prerequisite.feature(), seen);
            }
        }
    }

    /// The feature of that id.
    public Optional<Feature> find(FeatureId id) {
        return features.stream().filter(feature -> feature.id().equals(id)).findFirst();
    }

    /// The ids among these that the table does not know, sorted.
    public SortedSet<FeatureId> unknown(Set<FeatureId> ids) {
        return ids.stream().filter(id -> find(id).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// At most five features whose words are nearest to a misspelt one, the nearest first.
    public List<FeatureId> nearest(String misspelt) {
        return features.stream()
                .map(Feature::id)
                .sorted(Comparator.<FeatureId>comparingInt(id -> EditDistance.between(misspelt, id.word()))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(5)
                .toList();
    }

    /// What the command line's `all` stands for.
    public SortedSet<FeatureId> all() {
        return features.stream().filter(Feature::inAll).map(Feature::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The chosen features with everything they need, in the order of the table.
    ///
    /// @throws IllegalArgumentException when an id is unknown to the table
    public FeatureSelection expand(Set<FeatureId> chosen) {
        SortedSet<FeatureId> unknown = unknown(chosen);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown features: " + unknown);
        }
        Set<FeatureId> needed = new LinkedHashSet<>(new TreeSet<>(chosen));
        List<FeatureId> open = new ArrayList<>(needed);
        for (int next = 0; next < open.size(); next++) {
            for (Feature.Prerequisite prerequisite :
                    find(open.get(next)).orElseThrow().prerequisites()) {
                if (needed.add(prerequisite.feature())) {
                    open.add(prerequisite.feature());
                }
            }
        }
        return new FeatureSelection(features.stream()
                .filter(feature -> needed.contains(feature.id()))
                .map(feature -> new FeatureSelection.Entry(
                        feature, chosen.contains(feature.id()), neededBy(feature.id(), needed)))
                .toList());
    }

    private List<FeatureSelection.Need> neededBy(FeatureId id, Set<FeatureId> needed) {
        List<FeatureSelection.Need> needs = new ArrayList<>();
        for (Feature feature : features) {
            for (Feature.Prerequisite prerequisite : feature.prerequisites()) {
                if (needed.contains(feature.id()) && prerequisite.feature().equals(id)) {
                    needs.add(new FeatureSelection.Need(feature.id(), prerequisite.reason()));
                }
            }
        }
        return needs;
    }
}
