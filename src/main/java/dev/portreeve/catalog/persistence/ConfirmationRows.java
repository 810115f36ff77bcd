package dev.portreeve.catalog.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of what was confirmed when revisions were published: inserted and read, never changed.
@Repository
public class ConfirmationRows {

    private final JdbcClient jdbc;

    ConfirmationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A confirmation.
    public record Row(int revision, String kind, String figures, String reason, UUID by, Instant at) {}

    /// Stores what was confirmed for a revision, in that order.
    public void insert(List<Row> rows) {
        for (int position = 0; position < rows.size(); position++) {
            Row row = rows.get(position);
            jdbc.sql("""
                            insert into catalog.revision_confirmation
                                (revision, position, kind, figures, reason, confirmed_by, confirmed_at)
                            values (:revision, :position, :kind, :figures, :reason, :by, :at)
                            """)
                    .param("revision", row.revision())
                    .param("position", position)
                    .param("kind", row.kind())
                    .param("figures", row.figures())
                    .param("reason", row.reason())
                    .param("by", row.by())
                    .param("at", OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC))
                    .update();
        }
    }

    /// All confirmations, those of the newest revision first, in their order.
    public List<Row> all() {
        return jdbc.sql("select * from catalog.revision_confirmation order by revision desc, position")
                .query((row, _) -> new Row(
                        row.getInt("revision"),
                        row.getString("kind"),
                        row.getString("figures"),
                        row.getString("reason"),
                        row.getObject("confirmed_by", UUID.class),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
