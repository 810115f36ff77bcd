package dev.portreeve.catalog;

import dev.portreeve.audit.AuditLog;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.compose.Composition;
import dev.portreeve.catalog.drift.DriftKind;
import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.identity.CurrentUser;
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
    private final CompanionShelf companions;
    private final CandidateMaker maker;
    private final CurrentUser user;
    private final AuditLog log;

    CatalogPublishing(
            Catalog catalog,
            RevisionShelf shelf,
            SnapshotShelf snapshots,
            CompanionShelf companions,
            CandidateMaker maker,
            CurrentUser user,
            AuditLog log) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.snapshots = snapshots;
        this.companions = companions;
        this.maker = maker;
        this.user = user;
        this.log = log;
    }

    /// Says what a document holds with its companions, and how that differs from the current revision. Changes nothing;
    /// a document that cannot be read is noted in the audit log.
    @Transactional(readOnly = true)
    public ImportReading read(byte[] document) {
        return read(document, true);
    }

    /// As [#read(byte\[\])].
    ///
    /// @param serviceAreas whether the other service areas are wanted
    @Transactional(readOnly = true)
    public ImportReading read(byte[] document, boolean serviceAreas) {
        ImportReading reading = candidate(document, serviceAreas);
        if (reading instanceof ImportReading.Refused refused) {
            noted(document, refused.refusal());
        }
        return reading;
    }

    /// The document that leads in the current revision, to be composed anew with companions that changed since.
    @Transactional(readOnly = true)
    public Optional<byte[]> currentDocument() {
        return catalog.current()
                .flatMap(revision -> shelf.document(revision.summary().document()));
    }

    /// Publishes a document as the next revision, which departs from the current one no further than usual.
    ///
    /// @param expected the current revision the difference was shown against; empty when there was none
    @Transactional
    public PublishOutcome publish(byte[] document, Optional<RevisionNumber> expected) {
        return publish(document, PublishOrder.of(expected, PublishAssent.none()));
    }

    /// Publishes a document with its companions as the next revision.
    @Transactional
    public PublishOutcome publish(byte[] document, PublishOrder order) {
        Optional<RevisionNumber> current = shelf.lock();
        if (current.isPresent() && !order.expected().equals(current)) {
            return refused(document, new CatalogRefusal.ChangedMeanwhile(current.get()));
        }
        return switch (candidate(document, order.serviceAreas())) {
            case ImportReading.Refused refused -> refused(document, refused.refusal());
            case ImportReading.Candidate candidate ->
                PublishRules.objection(candidate, order)
                        .<PublishOutcome>map(refusal -> refused(document, refusal))
                        .orElseGet(() -> new PublishOutcome.Published(put(document, candidate, order.assent())));
        };
    }

    private RevisionNumber put(byte[] document, ImportReading.Candidate candidate, PublishAssent assent) {
        CatalogContent content = candidate.content();
        boolean own = Digest.of(document).hex().equals(content.source().sha256());
        RevisionNumber number = candidate.current().map(RevisionNumber::next).orElseGet(() -> new RevisionNumber(1));
        snapshots.keep(Origin.UPLOAD, "", document, content.source(), user.id());
        shelf.put(number, content, own ? document : null, user.id());
        shelf.confirm(number, candidate.drift(DriftKind.Weight.CONFIRMED), assent.reason(), user.id());
        return number;
    }

    private ImportReading candidate(byte[] document, boolean serviceAreas) {
        Reading reading = document.length > LARGEST
                ? new Reading.Refused("learn.too-large", 0, Integer.toString(document.length))
                : DocumentReader.keepable(document);
        return switch (reading) {
            case Reading.Refused refused -> new ImportReading.Refused(new CatalogRefusal.Unreadable(refused));
            case Reading.Read(CatalogContent leading) -> composed(companions.beside(leading, serviceAreas));
        };
    }

    /// What is shown is what would be stored: the content after it was written and read again.
    private ImportReading composed(Composition composition) {
        return switch (InterchangeReader.keepable(maker.decided(composition.content()))) {
            case Reading.Refused refused -> new ImportReading.Refused(new CatalogRefusal.Unreadable(refused));
            case Reading.Read(CatalogContent content) ->
                maker.candidate(content, composition.companions(), catalog.current());
        };
    }

    private PublishOutcome refused(byte[] document, CatalogRefusal refusal) {
        return new PublishOutcome.Refused(noted(document, refusal));
    }

    private CatalogRefusal noted(byte[] document, CatalogRefusal refusal) {
        log.appendAlone(new ImportRefused(refusal.code(), Digest.of(document), document.length));
        return refusal;
    }
}
