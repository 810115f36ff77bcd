package dev.portreeve.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Runs over the open requests: how far each has come.
@Repository
public class RunRows {

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A run.
    ///
    /// @param cursor the last request of the last batch; null at the beginning of a round
    public record Row(
            String occasion,
            @Nullable Integer catalogRevision,
            Instant announcedAt,
            @Nullable Instant startedAt,
            @Nullable Instant heartbeatAt,
            @Nullable Instant finishedAt,
            int total,
            int done,
            @Nullable UUID cursor) {}

    /// Announces a run, unless there is one for that occasion.
    ///
    /// @return whether there was none
    public boolean announce(String occasion, @Nullable Integer catalogRevision, Instant at) {
        return jdbc.sql("""
                                insert into requests.run (occasion, catalog_revision, announced_at)
                                values (:occasion, :revision, :at) on conflict do nothing
                                """)
                        .param("occasion", occasion)
                        .param("revision", catalogRevision, Types.INTEGER)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Locks a run until the end of the transaction, so that one portal works on it at a time.
    public Optional<Row> lock(String occasion) {
        return jdbc.sql("select * from requests.run where occasion = :occasion for update")
                .param("occasion", occasion)
                .query(RunRows::row)
                .optional();
    }

    /// The run for a catalog revision.
    public Optional<Row> ofRevision(int revision) {
        return jdbc.sql("select * from requests.run where catalog_revision = :revision")
                .param("revision", revision)
                .query(RunRows::row)
                .optional();
    }

    /// Notes that it begins.
    public void start(String occasion, int total, Instant at) {
        jdbc.sql("""
                        update requests.run set started_at = :at, heartbeat_at = :at, total = :total
                        where occasion = :occasion and started_at is null
                        """)
                .param("occasion", occasion)
                .param("total", total)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Notes how far it has come.
    public void proceed(String occasion, int more, @Nullable UUID cursor, Instant at) {
        jdbc.sql("""
                        update requests.run
                        set done = done + :more, total = greatest(total, done + :more), cursor = :cursor,
                            heartbeat_at = :at
                        where occasion = :occasion
                        """)
                .param("occasion", occasion)
                .param("more", more)
                .param("cursor", cursor, Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Notes that it is through.
    public void finish(String occasion, Instant at) {
        jdbc.sql("""
                        update requests.run set finished_at = :at, heartbeat_at = :at, total = done, cursor = null
                        where occasion = :occasion
                        """)
                .param("occasion", occasion)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("occasion"),
                row.getObject("catalog_revision", Integer.class),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "heartbeat_at"),
                instant(row, "finished_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getObject("cursor", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
