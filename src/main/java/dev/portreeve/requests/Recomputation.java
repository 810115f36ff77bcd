package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionPublished;
import dev.portreeve.requests.persistence.RequestRows;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps open requests honest: when the catalog moves, each is computed again, and only one that opens something else
/// goes
/// back to review with another digest.
@Component
class Recomputation {

    private static final int MOST = 10_000;
    private static final List<String> OPEN = List.of(RequestState.IN_REVIEW.name(), RequestState.APPROVED.name());

    private final RequestRows rows;
    private final RequestDesk desk;
    private final Catalog catalog;

    Recomputation(RequestRows rows, RequestDesk desk, Catalog catalog) {
        this.rows = rows;
        this.desk = desk;
        this.catalog = catalog;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RevisionPublished event) {
        List<RequestRows.Row> open = rows.inStates(OPEN, MOST);
        if (open.isEmpty()) {
            return;
        }
        CatalogRevision current = catalog.revision(event.number()).orElseThrow();
        for (RequestRows.Row row : open) {
            desk.lock(new RequestId(row.id())).ifPresent(locked -> recompute(locked, current));
        }
    }

    /// Computes a locked request again by that revision.
    @Transactional(propagation = Propagation.MANDATORY)
    Recheck recompute(RequestSnapshot locked, CatalogRevision current) {
        return switch (desk.propose(locked, current)) {
            case Proposal.Refused refused -> new Recheck.Impossible(locked, refused.refusals());
            case Proposal.Computed computed
            when locked.digest().equals(Optional.of(computed.proposal().digest())) ->
                new Recheck.Same(locked, computed.proposal());
            case Proposal.Computed computed -> {
                desk.keep(locked, computed.proposal());
                Optional<Digest> digest = Optional.of(computed.proposal().digest());
                yield new Recheck.Changed(
                        desk.move(locked, RequestEvent.RECOMPUTE, digest, locked.author()), computed.proposal());
            }
        };
    }
}
