package dev.portreeve.requests.persistence;

import dev.portreeve.canonical.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Computed results, each with its files: inserted and read, never changed.
@Repository
public class ComputationRows {

    private final JdbcClient jdbc;

    ComputationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A computed result of a revision.
    ///
    /// @param content  the bytes of `approved.json`
    /// @param findings    canonical JSON
    /// @param rulesDigest of the rules alone; null where an older portal computed it
    public record Row(
            UUID request,
            int revision,
            String digest,
            int catalogRevision,
            Bytes content,
            String findings,
            Instant computedAt,
            @Nullable String rulesDigest) {}

    /// Stores a result with its files; one that is there already stays as it is.
    public void insert(Row row, Map<String, Bytes> files) {
        int inserted = jdbc.sql("""
                        insert into requests.computation
                            (request_id, revision, digest, catalog_revision, content, findings, computed_at,
                             rules_digest)
                        values (:request, :revision, :digest, :catalog, :content, :findings, :at, :rules)
                        on conflict do nothing
                        """)
                .param("request", row.request())
                .param("revision", row.revision())
                .param("digest", row.digest())
                .param("catalog", row.catalogRevision())
                .param("content", row.content().array())
                .param("findings", row.findings())
                .param("at", row.computedAt().atOffset(ZoneOffset.UTC))
                .param("rules", row.rulesDigest(), java.sql.Types.VARCHAR)
                .update();
        if (inserted == 1) {
            files.forEach((path, bytes) -> insertFile(row, path, bytes));
        }
    }

    private void insertFile(Row row, String path, Bytes bytes) {
        jdbc.sql("""
                        insert into requests.computed_file (request_id, revision, digest, path, bytes)
                        values (:request, :revision, :digest, :path, :bytes)
                        """)
                .param("request", row.request())
                .param("revision", row.revision())
                .param("digest", row.digest())
                .param("path", path)
                .param("bytes", bytes.array())
                .update();
    }

    /// The result of that digest.
    public Optional<Row> find(UUID request, int revision, String digest) {
        return jdbc.sql("""
                        select * from requests.computation
                        where request_id = :request and revision = :revision and digest = :digest
                        """)
                .param("request", request)
                .param("revision", revision)
                .param("digest", digest)
                .query(ComputationRows::row)
                .optional();
    }

    /// All results of a request, oldest first.
    public List<Row> of(UUID request) {
        return jdbc.sql("select * from requests.computation where request_id = :request order by revision, computed_at")
                .param("request", request)
                .query(ComputationRows::row)
                .list();
    }

    /// The files of a result, by path.
    public SortedMap<String, Bytes> files(UUID request, int revision, String digest) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        jdbc.sql("""
                        select path, bytes from requests.computed_file
                        where request_id = :request and revision = :revision and digest = :digest
                        """)
                .param("request", request)
                .param("revision", revision)
                .param("digest", digest)
                .query(row -> {
                    files.put(row.getString(1), Bytes.of(row.getBytes(2)));
                });
        return files;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("request_id", UUID.class),
                row.getInt("revision"),
                row.getString("digest"),
                row.getInt("catalog_revision"),
                Bytes.of(row.getBytes("content")),
                row.getString("findings"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                row.getString("rules_digest"));
    }
}
