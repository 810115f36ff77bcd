package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.Section;
import java.util.List;

/// The entries of a section with a difference.
///
/// @param effect what they do together to the flows that pass
public record SectionDifference(Section section, List<EntryChange> changes, Figures figures, Effect.Kind effect) {

    /// Copies the list.
    public SectionDifference {
        changes = List.copyOf(changes);
    }
}
