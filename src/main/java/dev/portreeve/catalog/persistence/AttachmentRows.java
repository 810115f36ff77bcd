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

/// The rows of tags attached to sets.
@Repository
public class AttachmentRows {

    private static final String SELECT = """
            select id, instance, tag, endpoint_set, attached_by, attached_at, detached_by, detached_at
            from catalog.tag_attachment
            """;

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row.
    ///
    /// @param detachedBy null while it holds
    /// @param detachedAt null while it holds
    public record Row(
            UUID id,
            String instance,
            String tag,
            int set,
            UUID attachedBy,
            Instant attachedAt,
            @Nullable UUID detachedBy,
            @Nullable Instant detachedAt) {}

    /// The rows that hold, by cloud, set and tag.
    public List<Row> current() {
        return jdbc.sql(SELECT + " where detached_at is null order by instance, endpoint_set, tag")
                .query(AttachmentRows::row)
                .list();
    }

    /// The row of an id, ended or not.
    public Optional<Row> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(AttachmentRows::row)
                .optional();
    }

    /// Stores a row that holds; false when there is one for the same tag and set.
    public boolean insert(Row row) {
        return jdbc.sql("""
                                insert into catalog.tag_attachment
                                    (id, instance, tag, endpoint_set, attached_by, attached_at)
                                values (:id, :instance, :tag, :set, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", row.id())
                        .param("instance", row.instance())
                        .param("tag", row.tag())
                        .param("set", row.set())
                        .param("by", row.attachedBy())
                        .param("at", OffsetDateTime.ofInstant(row.attachedAt(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Ends a row; false when it has ended already.
    public boolean end(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                                update catalog.tag_attachment set detached_by = :by, detached_at = :at
                                where id = :id and detached_at is null
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        OffsetDateTime end = row.getObject("detached_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("instance"),
                row.getString("tag"),
                row.getInt("endpoint_set"),
                row.getObject("attached_by", UUID.class),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                row.getObject("detached_by", UUID.class),
                end == null ? null : end.toInstant());
    }
}
