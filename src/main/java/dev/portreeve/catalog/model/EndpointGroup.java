package dev.portreeve.catalog.model;

import dev.portreeve.addressing.Service;
import java.util.List;
import java.util.Optional;

/// Endpoints the source lists outside the numbered sets. A pointer has no destinations: it says that another source is
/// needed.
///
/// @param key      stable name of the group, such as `attestation` or `store`; unique together with the region
/// @param region   the tenant region it is for, empty when it is for all
/// @param inferred whether the ports are inferred rather than stated
public record EndpointGroup(
        String key,
        Section section,
        Optional<Region> region,
        Direction direction,
        boolean pointer,
        boolean inferred,
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
    public EndpointGroup {
        destinations = List.copyOf(destinations);
        services = List.copyOf(services);
        requirements = List.copyOf(requirements);
        notes = List.copyOf(notes);
    }
}
