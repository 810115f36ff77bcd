package dev.portreeve.lookup.index;

import dev.portreeve.addressing.PortSet;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.Opening;
import java.util.List;

/// An entry of the catalog as an answer needs it. Two are the same when they are the same object: one is made for each
/// entry of a revision.
public final class ListedEntry {

    private final Opening opening;
    private final PortSet ports;
    private final List<Feature> features;

    ListedEntry(Opening opening, List<Feature> features) {
        this.opening = opening;
        this.ports = PortSet.of(opening.services());
        this.features = List.copyOf(features);
    }

    /// The entry.
    public Opening opening() {
        return opening;
    }

    /// The features that bring it along, in the order of the feature table.
    public List<Feature> features() {
        return features;
    }

    PortSet ports() {
        return ports;
    }

    @Override
    public String toString() {
        return opening.section() + " line " + opening.place().line();
    }
}
