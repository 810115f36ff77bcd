package dev.portreeve.catalog;

import java.util.Optional;
import java.util.UUID;

/// A snapshot, by a random number.
public record SnapshotId(UUID value) {

    /// A new id.
    public static SnapshotId random() {
        return new SnapshotId(UUID.randomUUID());
    }

    /// Reads the usual form of a UUID; empty when the text is none.
    public static Optional<SnapshotId> tryParse(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SnapshotId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
