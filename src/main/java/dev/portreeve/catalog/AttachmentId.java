package dev.portreeve.catalog;

import java.util.Optional;
import java.util.UUID;

/// A tag's attachment to a set, by a random number.
public record AttachmentId(UUID value) {

    /// A new id.
    static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    /// Reads the usual form of a UUID; empty when the text is none.
    public static Optional<AttachmentId> tryParse(String text) {
        return SnapshotId.tryParse(text).map(id -> new AttachmentId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
