package dev.portreeve.catalog;

import dev.portreeve.catalog.model.CatalogContent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills an empty catalog with the revisions that ship with the portal, before it says that it is ready.
///
/// How many of them, `portreeve.catalog.starter` says: all of them unless set, 0 for a catalog that waits for its
/// steward.
@Component
@Order(5)
class StarterPublication implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StarterPublication.class);

    private final RevisionShelf shelf;
    private final SnapshotShelf snapshots;
    private final int wanted;

    StarterPublication(
            RevisionShelf shelf, SnapshotShelf snapshots, @Value("${portreeve.catalog.starter:3}") int wanted) {
        this.shelf = shelf;
        this.snapshots = snapshots;
        this.wanted = wanted;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Optional<RevisionNumber> current = shelf.lock();
        if (current.isPresent() || wanted <= 0) {
            return;
        }
        for (StarterRevision revision : StarterCatalog.revisions()) {
            if (revision.number() <= wanted) {
                CatalogContent content = revision.content();
                snapshots.keep(Origin.STARTER, "", revision.interchange(), content.source(), null);
                shelf.put(new RevisionNumber(revision.number()), content, null, null);
                LOG.info("Published catalog revision {}: {}", revision.number(), revision.title());
            }
        }
    }
}
