package dev.portreeve.catalog.ruling;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.ArrayList;
import java.util.List;

/// What decisions add to one entry; each address stands where the source has it.
final class EntryAdditions {

    private final Opening entry;
    private final List<Destination> destinations;
    private final List<Service> services;

    EntryAdditions(Opening entry) {
        this.entry = entry;
        this.destinations = new ArrayList<>(entry.destinations());
        this.services = new ArrayList<>(entry.services());
    }

    void add(Correction value, String written, Place place) {
        switch (value) {
            case Correction.Network(var prefix) -> insert(new Destination.Network(prefix, written, place));
            case Correction.Host(var pattern) -> insert(new Destination.Host(pattern, written, false, place));
            case Correction.Port(var service) -> {
                if (!services.contains(service)) {
                    services.add(service);
                }
            }
            case Correction.Unfit _ -> throw new IllegalArgumentException("unfit: " + written);
        }
    }

    /// Behind the last address of the same document that stands on the same line or before it.
    private void insert(Destination destination) {
        Place place = destination.place();
        int at = destinations.size();
        while (at > 0 && isBehind(destinations.get(at - 1).place(), place)) {
            at--;
        }
        destinations.add(at, destination);
    }

    private static boolean isBehind(Place other, Place place) {
        return other.document().equals(place.document()) && other.line() > place.line();
    }

    Opening joined() {
        return switch (entry) {
            case EndpointSet set ->
                new EndpointSet(
                        set.section(),
                        set.id(),
                        set.description(),
                        set.category(),
                        set.required(),
                        set.expressRoute(),
                        destinations,
                        services,
                        set.requirements(),
                        set.notes(),
                        set.place());
            case EndpointGroup group -> joined(group);
            case ScaleUnitRow row ->
                new ScaleUnitRow(
                        row.purpose(),
                        row.section(),
                        row.codes(),
                        row.region(),
                        row.storageNames(),
                        destinations,
                        services,
                        row.requirements(),
                        row.notes(),
                        row.place());
        };
    }

    private Opening joined(EndpointGroup group) {
        return new EndpointGroup(
                group.key(),
                group.section(),
                group.region(),
                group.direction(),
                group.pointer(),
                group.inferred(),
                group.description(),
                group.category(),
                group.required(),
                group.expressRoute(),
                destinations,
                services,
                group.requirements(),
                group.notes(),
                group.place());
    }
}
