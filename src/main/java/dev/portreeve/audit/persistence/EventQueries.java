package dev.portreeve.audit.persistence;

import dev.portreeve.audit.AuditEvent;
import dev.portreeve.audit.AuditFilter;
import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads events, newest first.
@Repository
public class EventQueries {

    private static final int FETCH_SIZE = 500;
    private static final String COLUMNS = "SELECT e.event_id, e.recorded_at, e.kind, e.actor_id, e.object_type,"
            + " e.object_id, e.outcome, e.reason, e.leaf, e.leaf_digest FROM audit.event e WHERE ";
    private static final String NEWEST_FIRST = " ORDER BY e.recorded_at DESC, e.event_id DESC";

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A page of the matching events, with their texts.
    public List<AuditEvent> page(AuditFilter filter, int offset, int limit) {
        Condition where = Condition.of(filter);
        return jdbc
                .sql(COLUMNS + where.sql() + NEWEST_FIRST + " LIMIT :limit OFFSET :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> event(row))
                .list()
                .stream()
                .map(this::withTexts)
                .toList();
    }

    /// How many events match, at most the given bound.
    public int count(AuditFilter filter, int bound) {
        Condition where = Condition.of(filter);
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM audit.event e WHERE " + where.sql() + " LIMIT :bound) m")
                .params(where.parameters())
                .param("bound", bound)
                .query(Integer.class)
                .single();
    }

    /// One event with its texts.
    public Optional<AuditEvent> find(UUID id) {
        return jdbc.sql(COLUMNS + "e.event_id = ?")
                .param(id)
                .query((row, number) -> event(row))
                .optional()
                .map(this::withTexts);
    }

    /// The kinds that occur. Walks the index from one kind to the next instead of reading every event.
    public List<String> kinds() {
        return jdbc.sql("""
                WITH RECURSIVE step(kind) AS (
                    SELECT min(kind) FROM audit.event
                    UNION ALL
                    SELECT (SELECT min(e.kind) FROM audit.event e WHERE e.kind > step.kind) FROM step
                    WHERE step.kind IS NOT NULL)
                SELECT kind FROM step WHERE kind IS NOT NULL ORDER BY kind""").query(String.class).list();
    }

    /// Gives each matching event, without its texts, to the consumer; reads in portions. Needs a transaction.
    ///
    /// @return how many there were
    public int each(AuditFilter filter, int bound, Consumer<AuditEvent> consumer) {
        Condition where = Condition.of(filter);
        int[] seen = {0};
        try (Stream<AuditEvent> events = jdbc
                .sql(COLUMNS + where.sql() + NEWEST_FIRST + " LIMIT :bound")
                .withFetchSize(FETCH_SIZE)
                .params(where.parameters())
                .param("bound", bound)
                .query((row, number) -> event(row))
                .stream()) {
            events.forEach(event -> {
                consumer.accept(event);
                seen[0]++;
            });
        }
        return seen[0];
    }

    private AuditEvent withTexts(AuditEvent event) {
        Map<String, String> texts = new HashMap<>();
        jdbc.sql("SELECT name, body FROM audit.event_text WHERE event_id = ?")
                .param(event.id())
                .query((ResultSet row) -> {
                    texts.put(row.getString("name"), row.getString("body"));
                });
        return new AuditEvent(
                event.id(),
                event.at(),
                event.kind(),
                event.actor(),
                event.object(),
                event.outcome(),
                event.reason(),
                event.leaf(),
                event.digest(),
                texts);
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                Optional.ofNullable(row.getObject("actor_id", UUID.class)),
                new AuditObject(row.getString("object_type"), row.getString("object_id")),
                AuditOutcome.of(row.getString("outcome")),
                Optional.ofNullable(row.getString("reason")),
                new String(row.getBytes("leaf"), StandardCharsets.UTF_8),
                new Digest(HexFormat.of().formatHex(row.getBytes("leaf_digest"))),
                Map.of());
    }
}
