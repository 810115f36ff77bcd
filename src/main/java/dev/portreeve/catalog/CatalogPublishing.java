package dev.portreeve.catalog;

import dev.portreeve.audit.AuditLog;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.identity.CurrentUser;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading documents and publishing them as revisions, for stewards.
@Service
@PreAuthorize("hasRole('STEWARD')")
public class CatalogPublishing {

    /// The largest document, in bytes.
    public static final int LARGEST = 16 * 1024 * 1024;

    private final Catalog catalog;
    private final RevisionShelf shelf;
    private final SnapshotShelf snapshots;
    private final CurrentUser user;
    private final AuditLog log;

    CatalogPublishing(Catalog catalog, RevisionShelf shelf, SnapshotShelf snapshots, CurrentUser user, AuditLog log) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.snapshots = snapshots;
        this.user = user;
        this.log = log;
    }

    /// Says what a document holds and how it differs from the current revision. Changes nothing; a document that
    /// cannot be read is noted in the audit log.
    public ImportReading read(byte[] document) {
        return switch (reading(document)) {
            case Reading.Refused refused ->
                new ImportReading.Refused(noted(document, new CatalogRefusal.Unreadable(refused)));
            case Reading.Read read -> candidate(read.content(), catalog.current());
        };
    }

    /// Publishes a document as the next revision.
    ///
    /// @param expected the current revision the difference was shown against; empty when there was none
    @Transactional
    public PublishOutcome publish(byte[] document, Optional<RevisionNumber> expected) {
        Optional<RevisionNumber> current = shelf.lock();
        return switch (reading(document)) {
            case Reading.Refused refused -> refused(document, new CatalogRefusal.Unreadable(refused));
            case Reading.Read read ->
                objection(read.content(), expected, current)
                        .<PublishOutcome>map(refusal -> refused(document, refusal))
                        .orElseGet(() -> new PublishOutcome.Published(put(document, read.content(), current)));
        };
    }

    private RevisionNumber put(byte[] document, CatalogContent content, Optional<RevisionNumber> current) {
        boolean own = Digest.of(document).hex().equals(content.source().sha256());
        RevisionNumber number = current.map(RevisionNumber::next).orElseGet(() -> new RevisionNumber(1));
        snapshots.keep(Origin.UPLOAD, "", document, content.source(), user.id());
        return shelf.put(number, content, own ? document : null, user.id());
    }

    private Optional<CatalogRefusal> objection(
            CatalogContent content, Optional<RevisionNumber> expected, Optional<RevisionNumber> current) {
        if (!expected.equals(current)) {
            return current.map(CatalogRefusal.ChangedMeanwhile::new);
        }
        ImportReading.Candidate candidate = candidate(content, catalog.current());
        int blocking = candidate.findings(Finding.Severity.BLOCKING).size();
        if (blocking > 0) {
            return Optional.of(new CatalogRefusal.BlockingFindings(blocking));
        }
        return candidate.identical() ? current.map(CatalogRefusal.SameContent::new) : Optional.empty();
    }

    private static Reading reading(byte[] document) {
        return document.length > LARGEST
                ? new Reading.Refused("learn.too-large", 0, Integer.toString(document.length))
                : DocumentReader.keepable(document);
    }

    private static ImportReading.Candidate candidate(CatalogContent content, Optional<CatalogRevision> current) {
        Optional<RevisionDiff> difference =
                current.map(revision -> RevisionDiffer.compare(revision.content(), content));
        return new ImportReading.Candidate(
                content,
                current.map(CatalogRevision::number),
                difference,
                current.map(revision -> says(
                                revision.content(),
                                content,
                                difference.map(RevisionDiff::isEmpty).orElse(false)))
                        .orElse(false));
    }

    /// The same facts at the same places, or the same document read again without a difference.
    private static boolean says(CatalogContent current, CatalogContent content, boolean sameFacts) {
        return Arrays.equals(DocumentReader.facts(current), DocumentReader.facts(content))
                || (sameFacts
                        && current.source().sha256().equals(content.source().sha256()));
    }

    private PublishOutcome refused(byte[] document, CatalogRefusal refusal) {
        return new PublishOutcome.Refused(noted(document, refusal));
    }

    private CatalogRefusal noted(byte[] document, CatalogRefusal refusal) {
        log.appendAlone(new ImportRefused(refusal.code(), Digest.of(document), document.length));
        return refusal;
    }
}
