package dev.portreeve.catalog;

import dev.portreeve.identity.PersonId;
import java.time.Instant;

/// A departure that somebody confirmed when a revision was published.
///
/// @param kind    the word of its kind
/// @param figures what was confirmed, as one text
public record RevisionConfirmation(
        RevisionNumber revision, String kind, String figures, String reason, PersonId by, Instant at) {}
