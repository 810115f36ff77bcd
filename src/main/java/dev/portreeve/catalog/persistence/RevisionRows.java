package dev.portreeve.catalog.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of published revisions: inserted and read, never changed.
@Repository
public class RevisionRows {

    private static final String SUMMARY =
            "select number, published_at, published_by, title, language, document, digest from catalog.revision";

    private final JdbcClient jdbc;

    RevisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row without its content.
    ///
    /// @param publishedBy null for the starter catalog
    public record Row(
            int number,
            Instant publishedAt,
            @Nullable UUID publishedBy,
            String title,
            String language,
            String document,
            String digest) {}

    /// All rows, newest first.
    public List<Row> all() {
        return jdbc.sql(SUMMARY + " order by number desc")
                .query(RevisionRows::row)
                .list();
    }

    /// The row with the highest number.
    public Optional<Row> newest() {
        return jdbc.sql(SUMMARY + " order by number desc limit 1")
                .query(RevisionRows::row)
                .optional();
    }

    /// The row of a number.
    public Optional<Row> find(int number) {
        return jdbc.sql(SUMMARY + " where number = :number")
                .param("number", number)
                .query(RevisionRows::row)
                .optional();
    }

    /// The content of a number, in the interchange form.
    public Optional<byte[]> content(int number) {
        return jdbc.sql("select content from catalog.revision where number = :number")
                .param("number", number)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /// The document of that digest, or else what was kept of a source that it leads in; the newest first.
    public Optional<byte[]> document(String sha256) {
        return jdbc.sql("""
                        select d.bytes from catalog.document d where d.sha256 = :sha256
                        union all
                        (select d.bytes from catalog.snapshot s join catalog.document d on d.sha256 = s.document
                         where s.sha256 = :sha256 order by s.position desc)
                        limit 1
                        """)
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /// Waits until nobody else is publishing, and keeps others waiting until the transaction ends.
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalog.revision'))")
                .query((_, _) -> true)
                .list();
    }

    /// Stores a revision and the document it was read from.
    public void insert(Row row, byte[] content, byte[] document) {
        jdbc.sql("insert into catalog.document (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .param("sha256", row.document())
                .param("bytes", document)
                .update();
        insert(row, content);
    }

    /// Stores a revision whose document is not at hand, as with the starter catalog.
    public void insert(Row row, byte[] content) {
        jdbc.sql("""
                        insert into catalog.revision
                            (number, published_at, published_by, title, language, document, digest, content)
                        values (:number, :at, :by, :title, :language, :document, :digest, :content)
                        """)
                .param("number", row.number())
                .param("at", OffsetDateTime.ofInstant(row.publishedAt(), ZoneOffset.UTC))
                .param("by", row.publishedBy())
                .param("title", row.title())
                .param("language", row.language())
                .param("document", row.document())
                .param("digest", row.digest())
                .param("content", content)
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_by", UUID.class),
                row.getString("title"),
                row.getString("language"),
                row.getString("document"),
                row.getString("digest"));
    }
}
