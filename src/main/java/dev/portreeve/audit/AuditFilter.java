package dev.portreeve.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which events an auditor asks for; an empty member does not restrict.
///
/// @param kind       an exact kind, or a module's name with a dot at its end for all of its kinds
/// @param objectType such as `person`
/// @param text       found in the object's id, the reason or the details, in any case
/// @param from       the first moment, included
/// @param to         the last moment, excluded
public record AuditFilter(
        Optional<UUID> actor,
        Optional<String> kind,
        Optional<String> objectType,
        Optional<String> objectId,
        Optional<AuditOutcome> outcome,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> text) {

    /// Every event.
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// Everything that happened to one object.
    public static AuditFilter about(AuditObject object) {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(object.type()),
                Optional.of(object.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same filter for one kind only.
    public AuditFilter ofKind(String kind) {
        return new AuditFilter(actor, Optional.of(kind), objectType, objectId, outcome, from, to, text);
    }
}
