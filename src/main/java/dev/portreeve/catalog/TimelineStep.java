package dev.portreeve.catalog;

import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.catalog.model.Section;
import java.util.List;

/// What led from one revision to the next, in figures.
///
/// @param parts        sections with a difference, in the order of the article
/// @param requirements hosts of requirements of the whole document that came or went
/// @param effect       what all changes together do to the flows that pass
public record TimelineStep(
        RevisionSummary from, RevisionSummary to, List<Part> parts, int requirements, Effect.Kind effect) {

    /// Copies the list.
    public TimelineStep {
        parts = List.copyOf(parts);
    }

    /// The figures of a section.
    ///
    /// @param entries how many entries have a difference; one that only points elsewhere has no other figure
    public record Part(Section section, int entries, Figures figures, Effect.Kind effect) {}
}
