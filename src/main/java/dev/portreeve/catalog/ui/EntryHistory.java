package dev.portreeve.catalog.ui;

import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of one entry over the revisions, newest first.
record EntryHistory(List<Step> steps) {

    /// @param entry  the entry as that revision has it; empty when it has none
    /// @param change against the revision before; empty for the oldest one, and where neither has the entry
    record Step(RevisionSummary revision, Optional<Opening> entry, Optional<EntryChange> change) {}

    /// @param revisions newest first
    static EntryHistory of(EntryPath path, List<CatalogRevision> revisions) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            CatalogRevision revision = revisions.get(i);
            Optional<EntryChange> change =
                    i + 1 < revisions.size() ? change(path, revisions.get(i + 1), revision) : Optional.empty();
            steps.add(new Step(revision.summary(), path.in(revision.content()), change));
        }
        return new EntryHistory(steps);
    }

    private static Optional<EntryChange> change(EntryPath path, CatalogRevision older, CatalogRevision newer) {
        return RevisionDiffer.compare(older.content(), newer.content()).entries().stream()
                .filter(entry -> EntryPath.of(entry.entry()).equals(path))
                .findFirst();
    }

    /// The entry as the newest revision that has it knows it; empty when none has it.
    Optional<Opening> newest() {
        return steps.stream().flatMap(step -> step.entry().stream()).findFirst();
    }
}
