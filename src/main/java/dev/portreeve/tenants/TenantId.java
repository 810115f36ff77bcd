package dev.portreeve.tenants;

import java.util.Optional;
import java.util.UUID;

/// A tenant, by a random number.
public record TenantId(UUID value) {

    /// A new id.
    public static TenantId random() {
        return new TenantId(UUID.randomUUID());
    }

    /// Reads the usual form of a UUID; empty when the text is none.
    public static Optional<TenantId> tryParse(String text) {
        return Uuids.tryParse(text).map(TenantId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
