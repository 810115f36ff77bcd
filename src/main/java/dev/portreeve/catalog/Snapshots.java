package dev.portreeve.catalog;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the sources said, for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Snapshots {

    private static final int REMEMBERED = 16;

    /// More groups than any page has: a file of service tags, of which few are ever asked for.
    private static final int LARGE = 500;

    private final SnapshotRows rows;
    private final Map<SnapshotId, CatalogContent> contents = new ConcurrentHashMap<>();

    Snapshots(SnapshotRows rows) {
        this.rows = rows;
    }

    /// All snapshots, newest first.
    public List<SourceSnapshot> all() {
        return rows.all().stream().map(Snapshots::snapshot).toList();
    }

    /// The newest snapshot of a carrier about a cloud.
    public Optional<SourceSnapshot> newest(String carrier, Instance instance) {
        return rows.newest(carrier, instance.code()).map(Snapshots::snapshot);
    }

    /// The snapshot of an id.
    public Optional<SourceSnapshot> find(SnapshotId id) {
        return rows.find(id.value()).map(Snapshots::snapshot);
    }

    /// The document of a snapshot, as it came.
    public Optional<byte[]> document(SnapshotId id) {
        return rows.bytes(id.value());
    }

    /// What a snapshot says, as this release reads it: dangerous values are left out and stand in the findings. Its
    /// document is the snapshot's, which knows more than the bytes say: the cloud and the date.
    ///
    /// Empty when there is no such snapshot, or when it cannot be read any more.
    public Optional<CatalogContent> content(SnapshotId id) {
        CatalogContent known = contents.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CatalogContent> read = find(id).flatMap(this::read);
        if (contents.size() >= REMEMBERED) {
            contents.clear();
        }
        read.filter(content -> content.groups().size() < LARGE).ifPresent(content -> contents.put(id, content));
        return read;
    }

    private Optional<CatalogContent> read(SourceSnapshot snapshot) {
        byte[] bytes = rows.bytes(snapshot.id().value()).orElseThrow();
        return DocumentReader.whole(bytes) instanceof Reading.Read(CatalogContent content)
                ? Optional.of(led(snapshot, content))
                : Optional.empty();
    }

    private static CatalogContent led(SourceSnapshot snapshot, CatalogContent content) {
        return content.sources().size() > 1
                ? content
                : new CatalogContent(
                        snapshot.document(),
                        content.sets(),
                        content.groups(),
                        content.scaleUnits(),
                        content.requirements(),
                        content.findings());
    }

    static SourceSnapshot snapshot(SnapshotRows.Row row) {
        return new SourceSnapshot(
                new SnapshotId(row.id()),
                Origin.ofWord(row.origin()),
                row.address(),
                row.takenAt(),
                Optional.ofNullable(row.takenBy()).map(PersonId::new),
                row.source());
    }
}
