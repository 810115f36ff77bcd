package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.persistence.ConfirmationRows;
import dev.portreeve.catalog.persistence.RevisionRows;
import dev.portreeve.identity.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts contents on the shelf as the next revision, and says so. Who may do that, its callers decide.
@Component
class RevisionShelf {

    private static final int LONGEST_TITLE = 200;

    private final RevisionRows rows;
    private final ConfirmationRows confirmations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RevisionShelf(RevisionRows rows, ConfirmationRows confirmations, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.confirmations = confirmations;
        this.clock = clock;
        this.events = events;
    }

    /// Makes everybody else who wants to publish wait for the end of this transaction.
    ///
    /// @return the number of the current revision; empty when there is none
    Optional<RevisionNumber> lock() {
        rows.lock();
        return rows.newest().map(row -> new RevisionNumber(row.number()));
    }

    /// Stores the content as the next revision. The transaction holds the lock.
    ///
    /// @param document the bytes it was read from; null when they are not at hand
    /// @param by       null for the portal itself
    RevisionNumber put(
            RevisionNumber number, CatalogContent content, byte @Nullable [] document, @Nullable PersonId by) {
        byte[] interchange = InterchangeWriter.bytes(content);
        Digest digest = Digest.of(interchange);
        String title = content.source().title().isBlank()
                ? content.source().carrier()
                : content.source().title();
        RevisionRows.Row row = new RevisionRows.Row(
                number.value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by == null ? null : by.value(),
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                content.source().language(),
                content.source().sha256(),
                digest.hex());
        if (document == null) {
            rows.insert(row, interchange);
        } else {
            rows.insert(row, interchange, document);
        }
        events.publishEvent(
                new RevisionPublished(number, new Digest(content.source().sha256()), digest));
        return number;
    }

    /// The bytes from which a document that led in a revision can be read again: its own, or those of a file made from
    /// it.
    Optional<byte[]> document(Digest digest) {
        return rows.document(digest.hex());
    }

    /// Keeps what was confirmed for a revision that was just put.
    void confirm(RevisionNumber number, List<Drift> confirmed, String reason, PersonId by) {
        if (confirmed.isEmpty()) {
            return;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        confirmations.insert(confirmed.stream()
                .map(drift -> new ConfirmationRows.Row(
                        number.value(), drift.kind().word(), drift.told(), reason, by.value(), at))
                .toList());
        events.publishEvent(new DriftConfirmed(
                number, confirmed.stream().map(Drift::key).sorted().toList(), reason));
    }
}
