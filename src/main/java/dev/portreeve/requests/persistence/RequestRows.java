package dev.portreeve.requests.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of requests. Every change names the state, revision and digest it expects; the database checks the move
/// too.
@Repository
public class RequestRows {

    private static final String SELECT = """
            select r.*, v.form,
                   array(select e.person_id from requests.editor e where e.request_id = r.id) as editors
            from requests.request r join requests.revision v on v.request_id = r.id and v.revision = r.revision
            """;

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A request with the choices of its current revision.
    public record Row(
            UUID id,
            int year,
            long number,
            UUID author,
            String state,
            int revision,
            int version,
            @Nullable String digest,
            String form,
            List<UUID> editors,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant submittedAt) {}

    /// Stores a new request as the draft of its first revision.
    public void insert(UUID id, UUID tenant, UUID author, String form, Instant at) {
        jdbc.sql("""
                        insert into requests.request
                            (id, year, tenant_id, author_id, state, revision, created_at, updated_at, version)
                        values (:id, :year, :tenant, :author, 'DRAFT', 1, :at, :at, 0)
                        """)
                .param("id", id)
                .param("year", at.atOffset(ZoneOffset.UTC).getYear())
                .param("tenant", tenant)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insertRevision(id, 1, form, author, at);
    }

    /// Stores the choices a new revision begins with.
    public void insertRevision(UUID id, int revision, String form, UUID editor, Instant at) {
        jdbc.sql("""
                        insert into requests.revision (request_id, revision, form, edited_by, edited_at)
                        values (:id, :revision, :form, :editor, :at)
                        """)
                .param("id", id)
                .param("revision", revision)
                .param("form", form)
                .param("editor", editor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Stores the choices of the draft, if it is still at that version.
    ///
    /// @return whether it was
    public boolean save(UUID id, int version, UUID tenant, String form, UUID editor, Instant at) {
        int changed = jdbc.sql("""
                        update requests.request set tenant_id = :tenant, updated_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                .param("id", id)
                .param("version", version)
                .param("tenant", tenant)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("""
                        update requests.revision v set form = :form, edited_by = :editor, edited_at = :at
                        from requests.request r
                        where v.request_id = :id and r.id = :id and v.revision = r.revision
                        """)
                .param("id", id)
                .param("form", form)
                .param("editor", editor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /// A move to be made, from what the caller saw.
    public record Move(
            UUID id,
            String from,
            int revision,
            @Nullable String fromDigest,
            String to,
            int toRevision,
            @Nullable String toDigest,
            @Nullable LocalDate expires,
            boolean submitted,
            Instant at) {}

    /// Makes a move, if the request is still where it was seen.
    ///
    /// @return whether it was
    public boolean move(Move move) {
        return jdbc.sql("""
                                update requests.request
                                set state = :to, revision = :toRevision, digest = :toDigest, updated_at = :at,
                                    submitted_at = case when :submitted then :at else submitted_at end,
                                    expires = coalesce(:expires, expires), version = version + 1
                                where id = :id and state = :from and revision = :revision
                                  and digest is not distinct from :fromDigest
                                """)
                        .param("id", move.id())
                        .param("from", move.from())
                        .param("revision", move.revision())
                        .param("fromDigest", move.fromDigest(), java.sql.Types.VARCHAR)
                        .param("to", move.to())
                        .param("toRevision", move.toRevision())
                        .param("toDigest", move.toDigest(), java.sql.Types.VARCHAR)
                        .param("expires", move.expires(), java.sql.Types.DATE)
                        .param("submitted", move.submitted())
                        .param("at", move.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Locks the request until the end of the transaction, then reads it.
    public Optional<Row> lock(UUID id) {
        boolean there = jdbc.sql("select 1 from requests.request where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
        return there ? find(id) : Optional.empty();
    }

    /// Reads a request.
    public Optional<Row> find(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(RequestRows::row)
                .optional();
    }

    /// Reads a request by its number.
    public Optional<Row> find(int year, long number) {
        return jdbc.sql(SELECT + " where r.year = :year and r.number = :number")
                .param("year", year)
                .param("number", number)
                .query(RequestRows::row)
                .optional();
    }

    /// The requests in any of the states, latest change first, at most `limit`.
    public List<Row> inStates(Collection<String> states, int limit) {
        return jdbc.sql(SELECT + " where r.state in (:states) order by r.updated_at desc, r.id limit :limit")
                .param("states", states)
                .param("limit", limit)
                .query(RequestRows::row)
                .list();
    }

    /// The issued requests whose last day lies before the given one.
    public List<Row> expired(LocalDate today) {
        return jdbc.sql(SELECT + " where r.state = 'ISSUED' and r.expires < :today order by r.number")
                .param("today", today)
                .query(RequestRows::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getLong("number"),
                row.getObject("author_id", UUID.class),
                row.getString("state"),
                row.getInt("revision"),
                row.getInt("version"),
                row.getString("digest"),
                row.getString("form"),
                ids(row.getArray("editors")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                submitted == null ? null : submitted.toInstant());
    }

    private static List<UUID> ids(Array array) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        for (Object id : (Object[]) array.getArray()) {
            ids.add((UUID) id);
        }
        return ids;
    }
}
