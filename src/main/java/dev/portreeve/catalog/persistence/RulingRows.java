package dev.portreeve.catalog.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of stewards' decisions: inserted and read, never changed.
@Repository
public class RulingRows {

    private final JdbcClient jdbc;

    RulingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a decision is about and says.
    ///
    /// @param verdict a word of the table; `withdraw` takes back what was decided before
    public record Said(String code, String subject, String value, String verdict, String correction, String reason) {}

    /// A decision as it is kept.
    public record Row(long number, Said said, UUID by, Instant at) {}

    /// The last decision on each value, newest first; withdrawn ones are left out.
    public List<Row> inForce() {
        return jdbc.sql("""
                        select * from (
                            select distinct on (code, subject, value) * from catalog.ruling
                            order by code, subject, value, number desc) last
                        where verdict <> 'withdraw' order by number desc
                        """).query(RulingRows::row).list();
    }

    /// Every decision there ever was, newest first.
    public List<Row> all() {
        return jdbc.sql("select * from catalog.ruling order by number desc")
                .query(RulingRows::row)
                .list();
    }

    /// The decision of a number.
    public Optional<Row> find(long number) {
        return jdbc.sql("select * from catalog.ruling where number = :number")
                .param("number", number)
                .query(RulingRows::row)
                .optional();
    }

    /// Stores a decision.
    ///
    /// @return its number
    public long insert(Said said, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into catalog.ruling
                            (code, subject, value, verdict, correction, reason, decided_by, decided_at)
                        values (:code, :subject, :value, :verdict, :correction, :reason, :by, :at)
                        returning number
                        """)
                .param("code", said.code())
                .param("subject", said.subject())
                .param("value", said.value())
                .param("verdict", said.verdict())
                .param("correction", said.correction())
                .param("reason", said.reason())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("number"),
                new Said(
                        row.getString("code"),
                        row.getString("subject"),
                        row.getString("value"),
                        row.getString("verdict"),
                        row.getString("correction"),
                        row.getString("reason")),
                row.getObject("decided_by", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
