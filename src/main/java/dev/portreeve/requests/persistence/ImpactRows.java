package dev.portreeve.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What revisions do to requests: inserted and read, never changed.
@Repository
public class ImpactRows {

    /// With the request as it is now; what its form says is read where it stands.
    private static final String LISTED = """
            select i.*, r.year, r.number, r.author_id, r.state as state_now, r.digest = i.digest as still,
                   v.form::json->>'title' as title, v.form::json->>'ticket' as ticket,
                   v.form::json->>'tenant' as tenant, v.form::json->>'scaleUnit' as scale_unit
            from requests.impact i
            join requests.request r on r.id = i.request_id
            join requests.revision v on v.request_id = r.id and v.revision = r.revision
            """;

    private static final String OPENINGS = "i.state in ('APPROVED', 'ISSUED')";
    private static final String TOUCHED = "(i.additive or i.removal or i.ports or i.impossible)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ImpactRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// What a revision does to a request, as the run found it.
    public record Row(
            int catalogRevision,
            UUID request,
            int revision,
            String digest,
            String state,
            String rulesDigest,
            boolean identical,
            boolean additive,
            boolean removal,
            boolean ports,
            boolean impossible,
            int opening,
            int closing,
            int moving,
            Instant computedAt) {}

    /// The same with the request as it is now.
    ///
    /// @param still whether the request still opens what it opened then
    public record Listed(
            Row impact,
            int year,
            long number,
            UUID author,
            String stateNow,
            boolean still,
            String title,
            String ticket,
            String tenant,
            String scaleUnit) {}

    /// How many requests there are of each kind.
    public record Counts(int all, int unchanged, int additive, int removal, int ports, int impossible) {}

    /// Stores details, once for each rules and revision.
    public void insertDetails(int catalogRevision, Map<String, String> byRules) {
        template.batchUpdate(
                "insert into requests.impact_details values (?, ?, ?) on conflict do nothing",
                byRules.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Object[] {catalogRevision, each.getKey(), each.getValue()})
                        .toList());
    }

    /// Stores what a batch found.
    public void insert(List<Row> rows) {
        template.batchUpdate("""
                        insert into requests.impact (catalog_revision, request_id, revision, digest, state, rules_digest,
                            identical, additive, removal, ports, impossible, opening, closing, moving, computed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, rows.stream().map(ImpactRows::cells).toList());
    }

    private static Object[] cells(Row row) {
        return new Object[] {
            row.catalogRevision(),
            row.request(),
            row.revision(),
            row.digest(),
            row.state(),
            row.rulesDigest(),
            row.identical(),
            row.additive(),
            row.removal(),
            row.ports(),
            row.impossible(),
            row.opening(),
            row.closing(),
            row.moving(),
            Timestamp.from(row.computedAt())
        };
    }

    /// What a revision does to approved and issued requests, by number.
    public List<Listed> of(int catalogRevision) {
        return jdbc.sql(LISTED + " where i.catalog_revision = :catalog and " + OPENINGS + " order by r.year, r.number")
                .param("catalog", catalogRevision)
                .query(ImpactRows::listed)
                .list();
    }

    /// Where the newest impact on each request in force touches it.
    ///
    /// @param author whose; null for everybody's
    public List<Row> touchingInForce(@Nullable UUID author) {
        return jdbc.sql("select i.* from (" + """
                            select distinct on (i.request_id) i.*
                            from requests.impact i join requests.request r on r.id = i.request_id
                            where r.state = 'ISSUED' and r.digest = i.digest
                              and (cast(:author as uuid) is null or r.author_id = :author)
                            order by i.request_id, i.catalog_revision desc
                        ) i where\s""" + TOUCHED + " order by i.request_id")
                .param("author", author, java.sql.Types.OTHER)
                .query(ImpactRows::row)
                .list();
    }

    /// The newest impact on what a request opens.
    public Optional<Row> newest(UUID request, String digest) {
        return jdbc.sql("""
                        select * from requests.impact where request_id = :request and digest = :digest
                        order by catalog_revision desc limit 1
                        """)
                .param("request", request)
                .param("digest", digest)
                .query(ImpactRows::row)
                .optional();
    }

    /// The impact of a revision on a request.
    public Optional<Row> find(int catalogRevision, UUID request) {
        return jdbc.sql("select * from requests.impact where catalog_revision = :catalog and request_id = :request")
                .param("catalog", catalogRevision)
                .param("request", request)
                .query(ImpactRows::row)
                .optional();
    }

    /// The details, canonical JSON.
    public Optional<String> details(int catalogRevision, String rulesDigest) {
        return jdbc.sql("""
                        select details from requests.impact_details
                        where catalog_revision = :catalog and rules_digest = :rules
                        """)
                .param("catalog", catalogRevision)
                .param("rules", rulesDigest)
                .query(String.class)
                .optional();
    }

    /// All details of a revision, canonical JSON by the digest of the rules.
    public Map<String, String> details(int catalogRevision) {
        Map<String, String> byRules = new HashMap<>();
        jdbc.sql("select rules_digest, details from requests.impact_details where catalog_revision = :catalog")
                .param("catalog", catalogRevision)
                .query(row -> {
                    byRules.put(row.getString(1), row.getString(2));
                });
        return byRules;
    }

    /// The counts over approved and issued requests.
    public Counts counts(int catalogRevision) {
        return jdbc.sql("""
                        select count(*) as a, count(*) filter (where not\s""" + TOUCHED + """
                               ) as u, count(*) filter (where i.additive) as o, count(*) filter (where i.removal) as c,
                               count(*) filter (where i.ports) as p, count(*) filter (where i.impossible) as x
                        from requests.impact i where i.catalog_revision = :catalog and\s""" + OPENINGS)
                .param("catalog", catalogRevision)
                .query((row, index) -> new Counts(
                        row.getInt("a"),
                        row.getInt("u"),
                        row.getInt("o"),
                        row.getInt("c"),
                        row.getInt("p"),
                        row.getInt("x")))
                .single();
    }

    private static Listed listed(ResultSet row, int index) throws SQLException {
        return new Listed(
                row(row, index),
                row.getInt("year"),
                row.getLong("number"),
                row.getObject("author_id", UUID.class),
                row.getString("state_now"),
                row.getBoolean("still"),
                text(row, "title"),
                text(row, "ticket"),
                text(row, "tenant"),
                text(row, "scale_unit"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getInt("catalog_revision"),
                row.getObject("request_id", UUID.class),
                row.getInt("revision"),
                row.getString("digest"),
                row.getString("state"),
                row.getString("rules_digest"),
                row.getBoolean("identical"),
                row.getBoolean("additive"),
                row.getBoolean("removal"),
                row.getBoolean("ports"),
                row.getBoolean("impossible"),
                row.getInt("opening"),
                row.getInt("closing"),
                row.getInt("moving"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant());
    }
}
