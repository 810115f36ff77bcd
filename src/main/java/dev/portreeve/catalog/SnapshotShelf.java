package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.identity.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what sources said. Who may bring it, its callers decide.
@Component
class SnapshotShelf {

    private final SnapshotRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SnapshotShelf(SnapshotRows rows, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /// Keeps a document with what is known about it.
    ///
    /// @param bytes    as they came
    /// @param document the document that leads in them
    /// @param by       null for the portal itself
    @Transactional(propagation = Propagation.MANDATORY)
    public SourceSnapshot keep(
            Origin origin, String address, byte[] bytes, SourceDocument document, @Nullable PersonId by) {
        SourceSnapshot snapshot = new SourceSnapshot(
                SnapshotId.random(),
                origin,
                address,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.ofNullable(by),
                document);
        rows.insert(row(snapshot, Digest.of(bytes)), bytes);
        events.publishEvent(new SnapshotKept(snapshot));
        return snapshot;
    }

    private static SnapshotRows.Row row(SourceSnapshot snapshot, Digest kept) {
        return new SnapshotRows.Row(
                snapshot.id().value(),
                snapshot.origin().word(),
                snapshot.address(),
                snapshot.takenAt(),
                snapshot.takenBy().map(PersonId::value).orElse(null),
                kept.hex(),
                snapshot.document());
    }
}
