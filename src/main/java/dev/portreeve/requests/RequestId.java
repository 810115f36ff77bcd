package dev.portreeve.requests;

import java.util.Optional;
import java.util.UUID;

/// A request, by a random number that is never shown.
public record RequestId(UUID value) {

    /// A new id.
    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    /// Reads the usual form of a UUID; empty when the text is none.
    public static Optional<RequestId> tryParse(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
