package dev.portreeve.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// A person, by a random number that says nothing about them.
public record PersonId(UUID value) implements Serializable {

    /// A new id.
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /// Reads the usual form of a UUID; empty when the text is none.
    public static Optional<PersonId> tryParse(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
