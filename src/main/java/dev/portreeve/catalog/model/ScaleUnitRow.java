package dev.portreeve.catalog.model;

import dev.portreeve.addressing.Service;
import java.util.List;

/// A row of a scale unit table: the download hosts of the scale units of one region.
///
/// @param purpose      `windows` or `macos`, the kind of apps and scripts served
/// @param codes        the codes as listed, repetitions kept
/// @param storageNames the storage account names as spelled, misspellings kept
public record ScaleUnitRow(
        String purpose,
        Section section,
        List<ScaleUnit> codes,
        Region region,
        List<String> storageNames,
        List<Destination> destinations,
        List<Service> services,
        List<Requirement> requirements,
        List<Note> notes,
        Place place)
        implements Opening {

    /// Copies the lists.
    public ScaleUnitRow {
        codes = List.copyOf(codes);
        storageNames = List.copyOf(storageNames);
        destinations = List.copyOf(destinations);
        services = List.copyOf(services);
        requirements = List.copyOf(requirements);
        notes = List.copyOf(notes);
    }
}
