package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A request as it is at one moment.
///
/// @param version     of the row, for saving against the version that was read
/// @param editors     everybody who wrote to any revision, the author included
/// @param form        the current revision's choices
/// @param digest      what decisions bind to; empty for a draft
/// @param submittedAt when the current revision was handed in
public record RequestSnapshot(
        RequestId id,
        RequestNumber number,
        RequestState state,
        int revision,
        int version,
        PersonId author,
        Set<PersonId> editors,
        RequestForm form,
        Optional<Digest> digest,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> submittedAt) {

    /// Copies the editors.
    public RequestSnapshot {
        editors = Set.copyOf(editors);
    }

    /// How the request is named where it has no title yet.
    public String label() {
        return form.title().isBlank() ? number.toString() : form.title();
    }
}
