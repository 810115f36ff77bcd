package dev.portreeve.bundles.persistence;

import dev.portreeve.canonical.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Issued packages: inserted and read, never changed.
@Repository
public class PackageRows {

    private static final String COLUMNS = """
            select p.id, p.request_id, p.revision, p.digest, p.tenant_id, p.place, p.sequence, p.supersedes, p.issued_by,
                   p.issued_at, p.expires, p.key_id, p.counted, p.zip_digest, length(p.zip) as size, r.state
            from bundles.package p join requests.request r on r.id = p.request_id
            """;

    private final JdbcClient jdbc;

    PackageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A package without its bytes.
    ///
    /// @param state of its request, which says whether it is in force
    public record Row(
            String id,
            UUID request,
            int revision,
            String digest,
            UUID tenant,
            String place,
            int sequence,
            @Nullable String supersedes,
            UUID issuedBy,
            Instant issuedAt,
            LocalDate expires,
            String keyId,
            List<UUID> counted,
            String zipDigest,
            long size,
            String state) {}

    /// Stores a package.
    public void insert(Row row, Bytes zip) {
        jdbc.sql("""
                        insert into bundles.package (id, request_id, revision, digest, tenant_id, place, sequence,
                            supersedes, issued_by, issued_at, expires, key_id, counted, zip, zip_digest)
                        values (:id, :request, :revision, :digest, :tenant, :place, :sequence,
                            :supersedes, :by, :at, :expires, :key, :counted, :zip, :zipDigest)
                        """)
                .param("id", row.id())
                .param("request", row.request())
                .param("revision", row.revision())
                .param("digest", row.digest())
                .param("tenant", row.tenant())
                .param("place", row.place())
                .param("sequence", row.sequence())
                .param("supersedes", row.supersedes())
                .param("by", row.issuedBy())
                .param("at", row.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expires", row.expires())
                .param("key", row.keyId())
                .param("counted", row.counted().toArray(UUID[]::new))
                .param("zip", zip.array())
                .param("zipDigest", row.zipDigest())
                .update();
    }

    /// All packages, newest first, at most `limit`.
    public List<Row> all(int limit) {
        return jdbc.sql(COLUMNS + " order by p.issued_at desc, p.id desc limit :limit")
                .param("limit", limit)
                .query(PackageRows::row)
                .list();
    }

    /// The package of that name.
    public Optional<Row> find(String id) {
        return jdbc.sql(COLUMNS + " where p.id = :id")
                .param("id", id)
                .query(PackageRows::row)
                .optional();
    }

    /// The package that names this one as the one before it.
    public Optional<Row> after(String id) {
        return jdbc.sql(COLUMNS + " where p.supersedes = :id order by p.sequence limit 1")
                .param("id", id)
                .query(PackageRows::row)
                .optional();
    }

    /// The packages of a request, newest first.
    public List<Row> ofRequest(UUID request) {
        return jdbc.sql(COLUMNS + " where p.request_id = :request order by p.revision desc")
                .param("request", request)
                .query(PackageRows::row)
                .list();
    }

    /// The packages of a tenant whose request is issued and neither superseded, expired nor revoked, oldest first.
    public List<Row> inForce(UUID tenant) {
        return jdbc.sql(COLUMNS + " where p.tenant_id = :tenant and r.state = 'ISSUED' order by p.issued_at")
                .param("tenant", tenant)
                .query(PackageRows::row)
                .list();
    }

    /// The last package of a place; issuing for one place is done one after the other.
    public Optional<Row> lastOf(String place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", place)
                .query(row -> {});
        return jdbc.sql(COLUMNS + " where p.place = :place order by p.sequence desc limit 1")
                .param("place", place)
                .query(PackageRows::row)
                .optional();
    }

    /// The bytes of the package.
    public Optional<Bytes> zip(String id) {
        return jdbc.sql("select zip from bundles.package where id = :id")
                .param("id", id)
                .query((row, index) -> Bytes.of(row.getBytes(1)))
                .optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getObject("request_id", UUID.class),
                row.getInt("revision"),
                row.getString("digest"),
                row.getObject("tenant_id", UUID.class),
                row.getString("place"),
                row.getInt("sequence"),
                row.getString("supersedes"),
                row.getObject("issued_by", UUID.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires", LocalDate.class),
                row.getString("key_id"),
                Arrays.asList((UUID[]) row.getArray("counted").getArray()),
                row.getString("zip_digest"),
                row.getLong("size"),
                row.getString("state"));
    }
}
