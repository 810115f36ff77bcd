package dev.portreeve.tenants;

import java.util.Optional;
import java.util.UUID;

/// An enforcement point, by a random number.
public record EnforcementPointId(UUID value) {

    /// A new id.
    public static EnforcementPointId random() {
        return new EnforcementPointId(UUID.randomUUID());
    }

    /// Reads the usual form of a UUID; empty when the text is none.
    public static Optional<EnforcementPointId> tryParse(String text) {
        return Uuids.tryParse(text).map(EnforcementPointId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
