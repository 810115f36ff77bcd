package dev.portreeve.tenants;

import java.util.Optional;
import java.util.UUID;

/// Reads ids as they stand in addresses.
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    static Optional<UUID> tryParse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
