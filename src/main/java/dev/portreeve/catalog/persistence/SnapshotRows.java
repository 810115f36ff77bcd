package dev.portreeve.catalog.persistence;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SourceDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of snapshots: inserted and read, never changed.
@Repository
public class SnapshotRows {

    private static final String SELECT = """
            select id, origin, address, taken_at, taken_by, document, carrier, title, language, sha256, bytes, instance,
                   dated
            from catalog.snapshot
            """;
    private static final String NEWEST_FIRST = " order by position desc";

    private final JdbcClient jdbc;

    SnapshotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row.
    ///
    /// @param takenBy null when the portal took it itself
    /// @param kept    SHA-256 of the bytes that are kept
    /// @param source  the document that leads in them
    public record Row(
            UUID id,
            String origin,
            String address,
            Instant takenAt,
            @Nullable UUID takenBy,
            String kept,
            SourceDocument source) {}

    /// All rows, newest first.
    public List<Row> all() {
        return jdbc.sql(SELECT + NEWEST_FIRST).query(SnapshotRows::row).list();
    }

    /// The row of an id.
    public Optional<Row> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(SnapshotRows::row)
                .optional();
    }

    /// The newest row of a carrier about a cloud.
    public Optional<Row> newest(String carrier, String instance) {
        return jdbc.sql(SELECT + " where carrier = :carrier and instance = :instance" + NEWEST_FIRST + " limit 1")
                .param("carrier", carrier)
                .param("instance", instance)
                .query(SnapshotRows::row)
                .optional();
    }

    /// The bytes of a snapshot, as they came.
    public Optional<byte[]> bytes(UUID id) {
        return jdbc.sql("""
                        select d.bytes from catalog.snapshot s join catalog.document d on d.sha256 = s.document
                        where s.id = :id
                        """).param("id", id).query((row, _) -> row.getBytes(1)).optional();
    }

    /// Stores a snapshot and its bytes.
    public void insert(Row row, byte[] bytes) {
        jdbc.sql("insert into catalog.document (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .param("sha256", row.kept())
                .param("bytes", bytes)
                .update();
        jdbc.sql("""
                        insert into catalog.snapshot (id, origin, address, taken_at, taken_by, document, carrier, title,
                                                      language, sha256, bytes, instance, dated)
                        values (:id, :origin, :address, :at, :by, :document, :carrier, :title, :language, :sha256,
                                :bytes, :instance, :dated)
                        """)
                .param("id", row.id())
                .param("origin", row.origin())
                .param("address", row.address())
                .param("at", OffsetDateTime.ofInstant(row.takenAt(), ZoneOffset.UTC))
                .param("by", row.takenBy())
                .param("document", row.kept())
                .param("carrier", row.source().carrier())
                .param("title", row.source().title())
                .param("language", row.source().language())
                .param("sha256", row.source().sha256())
                .param("bytes", row.source().bytes())
                .param("instance", row.source().instance().code())
                .param("dated", row.source().dated().orElse(null))
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("origin"),
                row.getString("address"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_by", UUID.class),
                row.getString("document"),
                new SourceDocument(
                        row.getString("carrier"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        Instance.ofCode(row.getString("instance")).orElseThrow(),
                        Optional.ofNullable(row.getObject("dated", LocalDate.class))));
    }
}
