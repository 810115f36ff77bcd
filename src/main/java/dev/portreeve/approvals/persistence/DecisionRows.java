package dev.portreeve.approvals.persistence;

import dev.portreeve.canonical.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Decisions, remarks and what was looked at. Decisions and remarks are inserted and read, never changed.
@Repository
public class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A decision.
    public record Row(
            UUID id,
            UUID request,
            int revision,
            String digest,
            UUID person,
            String verdict,
            String comment,
            Bytes salt,
            Instant at) {}

    /// A remark.
    public record RemarkRow(UUID id, UUID request, int revision, UUID person, String body, Instant at) {}

    /// Stores a decision; the database refuses one that may not be made.
    public void insert(Row row) {
        jdbc.sql("""
                        insert into approvals.decision
                            (id, request_id, revision, digest, person_id, verdict, comment, salt, decided_at)
                        values (:id, :request, :revision, :digest, :person, :verdict, :comment, :salt, :at)
                        """)
                .param("id", row.id())
                .param("request", row.request())
                .param("revision", row.revision())
                .param("digest", row.digest())
                .param("person", row.person())
                .param("verdict", row.verdict())
                .param("comment", row.comment())
                .param("salt", row.salt().array())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// All decisions on a request, oldest first.
    public List<Row> of(UUID request) {
        return jdbc.sql("select * from approvals.decision where request_id = :request order by decided_at, id")
                .param("request", request)
                .query(DecisionRows::row)
                .list();
    }

    /// How many approvals of the digest count now.
    public long standing(UUID request, int revision, String digest) {
        return jdbc.sql("select approvals.standing(:request, :revision, :digest)")
                .param("request", request)
                .param("revision", revision)
                .param("digest", digest)
                .query(Long.class)
                .single();
    }

    /// How many approvals the policy asks for.
    public int quorum(String policy) {
        return jdbc.sql("select quorum from approvals.policy where name = :name")
                .param("name", policy)
                .query(Integer.class)
                .single();
    }

    /// Sets how many approvals the policy asks for.
    ///
    /// @return whether that is a change
    public boolean setQuorum(String policy, int quorum) {
        return jdbc.sql("update approvals.policy set quorum = :quorum where name = :name and quorum <> :quorum")
                        .param("name", policy)
                        .param("quorum", quorum)
                        .update()
                == 1;
    }

    /// Stores a remark.
    public void insert(RemarkRow row) {
        jdbc.sql("""
                        insert into approvals.remark (id, request_id, revision, person_id, body, at)
                        values (:id, :request, :revision, :person, :body, :at)
                        """)
                .param("id", row.id())
                .param("request", row.request())
                .param("revision", row.revision())
                .param("person", row.person())
                .param("body", row.body())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// All remarks on a request, oldest first.
    public List<RemarkRow> remarks(UUID request) {
        return jdbc.sql("select * from approvals.remark where request_id = :request order by at, id")
                .param("request", request)
                .query((row, index) -> new RemarkRow(
                        row.getObject("id", UUID.class),
                        row.getObject("request_id", UUID.class),
                        row.getInt("revision"),
                        row.getObject("person_id", UUID.class),
                        row.getString("body"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The rules a person ticked as viewed for a digest.
    public Set<String> viewed(UUID request, UUID person, String digest) {
        return Set.copyOf(jdbc.sql("""
                        select rule from approvals.viewed
                        where request_id = :request and person_id = :person and digest = :digest
                        """)
                .param("request", request)
                .param("person", person)
                .param("digest", digest)
                .query(String.class)
                .list());
    }

    /// Ticks or unticks a rule.
    public void setViewed(UUID request, UUID person, String digest, String rule, boolean viewed) {
        String statement = viewed ? """
                  insert into approvals.viewed (request_id, person_id, digest, rule)
                  values (:request, :person, :digest, :rule) on conflict do nothing
                  """ : """
                  delete from approvals.viewed
                  where request_id = :request and person_id = :person and digest = :digest and rule = :rule
                  """;
        jdbc.sql(statement)
                .param("request", request)
                .param("person", person)
                .param("digest", digest)
                .param("rule", rule)
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getInt("revision"),
                row.getString("digest"),
                row.getObject("person_id", UUID.class),
                row.getString("verdict"),
                row.getString("comment"),
                Bytes.of(row.getBytes("salt")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
