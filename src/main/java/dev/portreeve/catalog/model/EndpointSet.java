package dev.portreeve.catalog.model;

import dev.portreeve.addressing.Service;
import java.util.List;

/// One row of the list: a numbered set in a section. The same number may stand in several sections.
public record EndpointSet(
        Section section,
        SetId id,
        String description,
        Category category,
        boolean required,
        boolean expressRoute,
        List<Destination> destinations,
        List<Service> services,
        List<Requirement> requirements,
        List<Note> notes,
        Place place)
        implements Opening {

    /// Copies the lists.
    public EndpointSet {
        destinations = List.copyOf(destinations);
        services = List.copyOf(services);
        requirements = List.copyOf(requirements);
        notes = List.copyOf(notes);
    }
}
