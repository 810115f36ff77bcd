package dev.portreeve.catalog.drift;

import java.util.List;
import java.util.stream.Collectors;

/// One departure from the current revision, with its figures.
///
/// @param figures for the message: whole numbers, and words such as dates, entries and codes
public record Drift(DriftKind kind, List<Object> figures) {

    /// Copies the figures.
    public Drift {
        figures = List.copyOf(figures);
    }

    Drift(DriftKind kind, Object... figures) {
        this(kind, List.of(figures));
    }

    /// What a person confirms: the kind with its figures, so that a confirmation of other figures is none.
    public String key() {
        return figures.isEmpty() ? kind.word() : kind.word() + " " + told();
    }

    /// The figures as one text.
    public String told() {
        return figures.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
