package dev.portreeve.catalog.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How watching the web service goes.
@Repository
public class WatchRows {

    private static final String SELECT = """
            select instance, checked_at, succeeded_at, version, etag, last_modified, snapshot,
                   nullif(next_check, '-infinity') as next_check, nullif(not_before, '-infinity') as not_before,
                   failures, failing_since, error, error_line, error_detail
            from catalog.watch
            """;

    private final JdbcClient jdbc;

    WatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row.
    ///
    /// @param version of the last good answer; empty before the first
    /// @param error   the code of the last failure; empty when the last check went well
    public record Row(
            String instance,
            @Nullable Instant checkedAt,
            @Nullable Instant succeededAt,
            String version,
            String etag,
            String lastModified,
            @Nullable UUID snapshot,
            @Nullable Instant nextCheck,
            @Nullable Instant notBefore,
            int failures,
            @Nullable Instant failingSince,
            String error,
            int errorLine,
            String errorDetail) {}

    /// The number under which this installation asks.
    public UUID clientId() {
        return jdbc.sql("select client_id from catalog.web_service_client")
                .query(UUID.class)
                .single();
    }

    /// All rows, by cloud.
    public List<Row> all() {
        return jdbc.sql(SELECT + " order by instance").query(WatchRows::row).list();
    }

    /// The row of a cloud.
    public Row find(String instance) {
        return jdbc.sql(SELECT + " where instance = :instance")
                .param("instance", instance)
                .query(WatchRows::row)
                .single();
    }

    /// Takes the turn to ask, for the schedule: one portal of several gets it, and it is gone until `next` even when
    /// that portal dies.
    public boolean claim(String instance, Instant now, Instant next) {
        return jdbc.sql("""
                                update catalog.watch set checked_at = :now, next_check = :next
                                where instance = :instance and next_check <= :now and not_before <= :now
                                """)
                        .param("instance", instance)
                        .param("now", at(now))
                        .param("next", at(next))
                        .update()
                == 1;
    }

    /// Takes the turn to ask out of the schedule's order, unless somebody did after `last`.
    public boolean claimNow(String instance, Instant now, Instant last, Instant next) {
        return jdbc.sql("""
                                update catalog.watch set checked_at = :now, next_check = :next
                                where instance = :instance and not_before <= :now
                                  and (checked_at is null or checked_at <= :last)
                                """)
                        .param("instance", instance)
                        .param("now", at(now))
                        .param("last", at(last))
                        .param("next", at(next))
                        .update()
                == 1;
    }

    /// The check went well.
    ///
    /// @param snapshot of the last good answer
    public void succeeded(
            String instance, Instant now, String version, String etag, String modified, @Nullable UUID snapshot) {
        jdbc.sql("""
                        update catalog.watch set succeeded_at = :now, version = :version, etag = :etag,
                               last_modified = :modified, snapshot = :snapshot, failures = 0, failing_since = null,
                               error = '', error_line = 0, error_detail = ''
                        where instance = :instance
                        """)
                .param("instance", instance)
                .param("now", at(now))
                .param("version", version)
                .param("etag", etag)
                .param("modified", modified)
                .param("snapshot", snapshot)
                .update();
    }

    /// The check failed; the last good answer stays.
    public void failed(
            String instance, Instant now, Instant next, Instant notBefore, String error, int line, String detail) {
        jdbc.sql("""
                        update catalog.watch set failures = failures + 1, next_check = :next,
                               not_before = greatest(not_before, :before),
                               failing_since = coalesce(failing_since, :now),
                               error = :error, error_line = :line, error_detail = :detail
                        where instance = :instance
                        """)
                .param("instance", instance)
                .param("now", at(now))
                .param("next", at(next))
                .param("before", at(notBefore))
                .param("error", error)
                .param("line", line)
                .param("detail", detail)
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("instance"),
                instant(row, "checked_at"),
                instant(row, "succeeded_at"),
                row.getString("version"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getObject("snapshot", UUID.class),
                instant(row, "next_check"),
                instant(row, "not_before"),
                row.getInt("failures"),
                instant(row, "failing_since"),
                row.getString("error"),
                row.getInt("error_line"),
                row.getString("error_detail"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
