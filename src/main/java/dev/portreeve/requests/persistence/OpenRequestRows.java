package dev.portreeve.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The requests that a run has to look at, a batch at a time. Requests that somebody has locked are left for later:
/// whoever decides on them or issues them checks them at that moment, and a run never waits for a person.
@Repository
public class OpenRequestRows {

    private static final String TOUCHABLE = """
            from requests.request r
            join requests.computation c
              on c.request_id = r.id and c.revision = r.revision and c.digest = r.digest
            where r.state in ('IN_REVIEW', 'APPROVED', 'ISSUED') and c.catalog_revision < :catalog
              and not exists (select 1 from requests.impact i
                              where i.catalog_revision = :catalog and i.request_id = r.id)
            """;

    private static final String UNDECIDED = "from requests.request r where r.state in ('IN_REVIEW', 'APPROVED')";

    private final JdbcClient jdbc;

    OpenRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A request that was computed from an older catalog revision.
    ///
    /// @param rulesDigest null where it was computed by a portal that did not keep it
    public record Row(
            UUID id,
            int revision,
            String digest,
            String state,
            @Nullable String rulesDigest) {}

    /// Locks the next requests computed from a revision before that one and not yet looked at for it, by id.
    public List<Row> before(int catalogRevision, @Nullable UUID cursor, int limit) {
        return jdbc.sql("select r.id, r.revision, r.digest, r.state, c.rules_digest " + TOUCHABLE + """
                          and (cast(:cursor as uuid) is null or r.id > :cursor)
                        order by r.id limit :limit for update of r skip locked
                        """)
                .param("catalog", catalogRevision)
                .param("cursor", cursor, Types.OTHER)
                .param("limit", limit)
                .query(OpenRequestRows::row)
                .list();
    }

    /// How many are left to be looked at for that revision, locked ones included.
    public int left(int catalogRevision) {
        return jdbc.sql("select count(*) " + TOUCHABLE)
                .param("catalog", catalogRevision)
                .query(Integer.class)
                .single();
    }

    /// Locks the next requests that can still be decided on or issued, by id.
    public List<UUID> undecided(@Nullable UUID cursor, int limit) {
        return jdbc.sql("select r.id " + UNDECIDED + """
                         and (cast(:cursor as uuid) is null or r.id > :cursor)
                        order by r.id limit :limit for update of r skip locked
                        """)
                .param("cursor", cursor, Types.OTHER)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// How many requests can still be decided on or issued.
    public int undecided() {
        return jdbc.sql("select count(*) " + UNDECIDED).query(Integer.class).single();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getString("digest"),
                row.getString("state"),
                row.getString("rules_digest"));
    }
}
