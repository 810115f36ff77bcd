package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@Tag("database")
@IntegrationTest
@WithUserDetails("claire")
@Transactional
class SnapshotsIT {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private SnapshotShelf shelf;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatShipsWithThePortalIsKeptAsSnapshots() {
        assertThat(snapshots.all())
                .extracting(
                        SourceSnapshot::origin, snapshot -> snapshot.document().language())
                .containsExactly(tuple(Origin.STARTER, "en"), tuple(Origin.STARTER, "ko"), tuple(Origin.STARTER, "fr"));
        SourceSnapshot newest =
                snapshots.newest("learn-markdown", Instance.WORLDWIDE).orElseThrow();
        assertThat(snapshots.content(newest.id()).orElseThrow())
                .isEqualTo(catalog.current().orElseThrow().content());
    }

    @Test
    void aSnapshotKnowsMoreThanItsBytesSay() {
        byte[] bytes = InterchangeWriter.bytes(
                CatalogFixture.sets(CatalogFixture.set(Section.CORE, 163, true, "a.microsoft.com", "tcp/443")));
        SourceDocument known = new SourceDocument(
                CatalogFixture.SOURCE.carrier(),
                "a title",
                "en",
                CatalogFixture.SOURCE.sha256(),
                bytes.length,
                Instance.CHINA,
                Optional.of(LocalDate.of(2025, 12, 1)));

        SourceSnapshot kept = shelf.keep(Origin.WEB_SERVICE, "https://a.example/x", bytes, known, null);

        assertThat(snapshots.newest(known.carrier(), Instance.CHINA)).contains(kept);
        assertThat(snapshots.content(kept.id()))
                .hasValueSatisfying(content -> assertThat(content.source()).isEqualTo(known));
        assertThat(snapshots.document(kept.id())).hasValue(bytes);
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'catalog.snapshot-kept' and object_id = :id")
                        .param("id", kept.id().toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aSnapshotCanNeitherBeChangedNorRemoved() {
        assertThatThrownBy(
                        () -> jdbc.sql("update catalog.snapshot set title = ''").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aSnapshotOfNobodyIsNone() {
        assertThat(snapshots.content(SnapshotId.random())).isEqualTo(Optional.<CatalogContent>empty());
    }

    @Test
    @WithAnonymousUser
    void strangersSeeNone() {
        assertThatThrownBy(snapshots::all).isInstanceOf(AccessDeniedException.class);
    }
}
