package dev.portreeve.audit;

import dev.portreeve.canonical.Digest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One event as it stands in the log.
///
/// @param leaf   the stored bytes, canonical JSON
/// @param digest SHA-256 of the leaf, as the database computed it when the event was written
/// @param texts  the texts of the event that have not been erased
public record AuditEvent(
        UUID id,
        Instant at,
        String kind,
        Optional<UUID> actor,
        AuditObject object,
        AuditOutcome outcome,
        Optional<String> reason,
        String leaf,
        Digest digest,
        Map<String, String> texts) {

    /// Copies the texts.
    public AuditEvent {
        texts = Map.copyOf(texts);
    }
}
