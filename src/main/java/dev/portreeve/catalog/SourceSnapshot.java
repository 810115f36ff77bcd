package dev.portreeve.catalog;

import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/// What a source said at a moment. It never changes.
///
/// @param address  where it was fetched from; empty for a document that somebody brought
/// @param takenBy  empty when the portal took it itself
/// @param document the document that leads in it
public record SourceSnapshot(
        SnapshotId id,
        Origin origin,
        String address,
        Instant takenAt,
        Optional<PersonId> takenBy,
        SourceDocument document) {}
