package dev.portreeve.audit.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes events. The database computes the digest of the leaf itself.
@Repository
public class EventRows {

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row of `audit.event`.
    ///
    /// @param actor the person, null for the portal itself
    /// @param leaf  canonical JSON, stored as it is in UTF-8
    public record Event(
            UUID id,
            Instant at,
            String kind,
            @Nullable UUID actor,
            String objectType,
            String objectId,
            String outcome,
            @Nullable String reason,
            String leaf) {}

    /// A text that can be erased, with the 32 random bytes (in hex) that went into its commitment.
    public record Text(String salt, String text) {}

    /// Adds an event.
    public void insert(Event event) {
        jdbc.sql("""
                INSERT INTO audit.event
                    (event_id, recorded_at, kind, actor_id, object_type, object_id, outcome, reason, leaf)
                VALUES (:id, :at, :kind, :actor, :objectType, :objectId, :outcome, :reason, :leaf)""")
                .param("id", event.id())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind())
                .param("actor", event.actor())
                .param("objectType", event.objectType())
                .param("objectId", event.objectId())
                .param("outcome", event.outcome())
                .param("reason", event.reason())
                .param("leaf", event.leaf().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /// Adds a text of an event.
    public void insertText(UUID event, String name, Text text) {
        jdbc.sql("INSERT INTO audit.event_text (event_id, name, salt, body) VALUES (?, ?, ?, ?)")
                .params(event, name, HexFormat.of().parseHex(text.salt()), text.text())
                .update();
    }
}
