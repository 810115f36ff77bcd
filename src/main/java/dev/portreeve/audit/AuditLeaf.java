package dev.portreeve.audit;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The exact bytes the log keeps of one event: canonical JSON (RFC 8785), at most 65,535 bytes.
///
/// Members: `v` (1), `id`, `at` (UTC, milliseconds), `kind`, `actor`, `object`, `outcome`, and where they are not
/// empty
/// `reason`, `session`, `origin`, `details`, `commits` (SHA-256 of salt and text for each text that can be erased).
record AuditLeaf(String text) {

    static final int MAX_BYTES = 65_535;

    /// @throws IllegalArgumentException when the event is larger than [#MAX_BYTES] or holds what JSON has no
    ///     place for
    static AuditLeaf of(UUID id, Instant at, Actor actor, Auditable event, Map<String, Digest> commits) {
        Map<String, Object> leaf = new TreeMap<>();
        leaf.put("v", 1);
        leaf.put("id", id.toString());
        leaf.put("at", at.truncatedTo(ChronoUnit.MILLIS).toString());
        leaf.put("kind", event.kind());
        leaf.put("actor", actor.person().map(UUID::toString).orElse("system"));
        leaf.put(
                "object",
                Map.of("type", event.object().type(), "id", event.object().id()));
        leaf.put("outcome", event.outcome().code());
        event.reason().ifPresent(reason -> leaf.put("reason", reason));
        actor.session().ifPresent(session -> leaf.put("session", session));
        actor.origin().ifPresent(origin -> leaf.put("origin", origin));
        if (!event.details().isEmpty()) {
            leaf.put("details", event.details());
        }
        if (!commits.isEmpty()) {
            Map<String, Object> hashes = new TreeMap<>();
            commits.forEach((name, digest) -> hashes.put(name, digest.hex()));
            leaf.put("commits", hashes);
        }
        String text = CanonicalJson.text(leaf);
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length > MAX_BYTES) {
            throw new IllegalArgumentException("an audit event of " + length + " bytes: " + event.kind());
        }
        return new AuditLeaf(text);
    }
}
