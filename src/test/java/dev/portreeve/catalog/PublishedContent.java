package dev.portreeve.catalog;

import dev.portreeve.catalog.model.CatalogContent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a content on the shelf as the next revision, as publishing does once a person has agreed.
@TestComponent
public final class PublishedContent {

    private final RevisionShelf shelf;
    private final TransactionTemplate transactions;

    public PublishedContent(RevisionShelf shelf, PlatformTransactionManager manager) {
        this.shelf = shelf;
        this.transactions = new TransactionTemplate(manager);
    }

    /// The number it gets.
    public RevisionNumber next(CatalogContent content) {
        return java.util.Objects.requireNonNull(transactions.execute(_ -> {
            RevisionNumber next = shelf.lock().map(RevisionNumber::next).orElseGet(() -> new RevisionNumber(1));
            return shelf.put(next, content, null, null);
        }));
    }

    /// The content of a revision that ships with the portal.
    public static CatalogContent starter(int number) {
        return StarterCatalog.revisions().get(number - 1).content();
    }
}
