package dev.portreeve.catalog;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts revisions and snapshots on the shelf without a steward, for tests of pages that read them.
@TestComponent
public final class FilledCatalog {

    private final RevisionShelf revisions;
    private final SnapshotShelf snapshots;
    private final TransactionTemplate transactions;

    FilledCatalog(RevisionShelf revisions, SnapshotShelf snapshots, TransactionTemplate transactions) {
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.transactions = transactions;
    }

    /// Publishes the content as the next revision.
    public RevisionNumber publish(CatalogContent content) {
        return transactions.execute(_ -> {
            RevisionNumber next = revisions.lock().map(RevisionNumber::next).orElseGet(() -> new RevisionNumber(1));
            return revisions.put(next, content, null, null);
        });
    }

    /// Keeps the document of a source as a snapshot.
    public SnapshotId keep(byte[] document) {
        CatalogContent content = read(document);
        return transactions.execute(_ -> snapshots
                .keep(Origin.WEB_SERVICE, "https://endpoints.example/", document, content.source(), null)
                .id());
    }

    /// What a document says.
    public static CatalogContent read(byte[] document) {
        return ((Reading.Read) DocumentReader.read(document)).content();
    }
}
