package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/// What a published revision is, without its content.
///
/// @param publishedBy empty for the starter catalog
/// @param title       of the document it was read from, as written
/// @param language    of that document (BCP 47)
/// @param document    SHA-256 of the document
/// @param digest      SHA-256 of the content in the interchange form
public record RevisionSummary(
        RevisionNumber number,
        Instant publishedAt,
        Optional<PersonId> publishedBy,
        String title,
        String language,
        Digest document,
        Digest digest) {}
