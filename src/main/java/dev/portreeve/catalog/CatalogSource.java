package dev.portreeve.catalog;

import dev.portreeve.catalog.model.SourceDocument;
import java.time.Instant;
import java.util.Optional;

/// A document that speaks for itself: the one that leads in a revision, one that added to it, or the newest snapshot of
/// another kind.
///
/// @param id       stands in addresses: `revision-3`, `snapshot-` and the snapshot's id
/// @param revision  the revision it is part of; empty for a snapshot
/// @param since     when it was published or taken
/// @param isCompanion whether it only added to the revision
public record CatalogSource(
        String id, Optional<RevisionNumber> revision, SourceDocument document, Instant since, boolean isCompanion) {}
