package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.stream.Stream;

/// Two revisions side by side. Entries stand in the order of the newer revision, then those that went in the order of
/// the older; unchanged ones are there too.
///
/// @param sameLanguage whether both documents are in one language, so that descriptions were compared
/// @param requirements requirements the documents state for hosts of all sets
public record RevisionDiff(
        SourceDocument from,
        SourceDocument to,
        boolean sameLanguage,
        List<EntryChange> sets,
        List<EntryChange> groups,
        List<EntryChange> scaleUnits,
        List<RequirementChange> requirements,
        DiffSummary summary) {

    /// Copies the lists.
    public RevisionDiff {
        sets = List.copyOf(sets);
        groups = List.copyOf(groups);
        scaleUnits = List.copyOf(scaleUnits);
        requirements = List.copyOf(requirements);
    }

    /// All entries: sets, groups, scale unit rows.
    public List<EntryChange> entries() {
        return Stream.of(sets, groups, scaleUnits).flatMap(List::stream).toList();
    }

    /// Whether the two hold the same facts.
    public boolean isEmpty() {
        return requirements.isEmpty()
                && entries().stream().allMatch(entry -> entry.change() == EntryChange.Change.UNCHANGED);
    }
}
