package dev.portreeve.catalog;

import dev.portreeve.catalog.model.SourceDocument;
import java.time.Instant;
import java.util.Optional;

/// A document that speaks for itself: the one that leads in a revision, or the newest snapshot of another kind.
///
/// @param id       stands in addresses: `revision-3`, `snapshot-` and the snapshot's id
/// @param revision the revision it leads in; empty for a snapshot
/// @param since    when it was published or taken
public record CatalogSource(String id, Optional<RevisionNumber> revision, SourceDocument document, Instant since) {}
