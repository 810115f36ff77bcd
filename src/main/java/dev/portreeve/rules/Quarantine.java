package dev.portreeve.rules;

import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Keeps out of every rule what a source check put aside until a person decides.
public final class Quarantine {

    private record Cell(Optional<Place> place, String written) {}

    private final Set<Cell> cells;

    /// What these findings put aside.
    public Quarantine(List<Finding> findings) {
        this.cells = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.QUARANTINE)
                .map(finding -> new Cell(finding.place(), finding.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The destinations that may be opened; each of the others is told.
    public List<Destination> keepOut(List<Destination> destinations, Consumer<Destination> told) {
        return destinations.stream()
                .filter(destination -> {
                    boolean kept = cells.contains(new Cell(Optional.of(destination.place()), destination.written()));
                    if (kept) {
                        told.accept(destination);
                    }
                    return !kept;
                })
                .toList();
    }
}
