package dev.portreeve.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which drafts amend which requests: inserted and read, never changed.
@Repository
public class AmendmentRows {

    private final JdbcClient jdbc;

    AmendmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A draft and the request it amends, because of a catalog revision.
    public record Row(UUID request, UUID amends, int catalogRevision) {}

    /// Stores an amendment; the database refuses a second one for the same request and revision.
    public void insert(Row row, Instant at) {
        jdbc.sql("insert into requests.amendment values (:request, :amends, :catalog, :at)")
                .param("request", row.request())
                .param("amends", row.amends())
                .param("catalog", row.catalogRevision())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What a request amends.
    public Optional<Row> find(UUID request) {
        return jdbc.sql("select * from requests.amendment where request_id = :request")
                .param("request", request)
                .query(AmendmentRows::row)
                .optional();
    }

    /// What amends a request and was not withdrawn, newest first.
    public List<Row> of(UUID amended) {
        return jdbc.sql("""
                        select a.* from requests.amendment a join requests.request r on r.id = a.request_id
                        where a.amends = :amended and r.state <> 'WITHDRAWN'
                        order by a.catalog_revision desc, a.begun_at desc
                        """).param("amended", amended).query(AmendmentRows::row).list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("request_id", UUID.class),
                row.getObject("amends", UUID.class),
                row.getInt("catalog_revision"));
    }
}
