package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.Catalog;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// For the modules that decide and issue: requests under their row lock, moved inside the caller's transaction.
@Service
@PreAuthorize("hasAnyRole('APPROVER', 'ENGINEER')")
@Transactional(propagation = Propagation.MANDATORY)
public class RequestReviews {

    private final RequestDesk desk;
    private final Recomputation recomputation;
    private final Catalog catalog;

    RequestReviews(RequestDesk desk, Recomputation recomputation, Catalog catalog) {
        this.desk = desk;
        this.recomputation = recomputation;
        this.catalog = catalog;
    }

    /// Locks a request until the end of the transaction.
    public Optional<RequestSnapshot> lock(RequestId id) {
        return desk.lock(id);
    }

    /// Computes a locked request in review or approved again by the current catalog revision. A result with another
    /// digest
    /// becomes the one that decisions bind to, and the request is in review again.
    public Recheck recheck(RequestSnapshot locked) {
        return recomputation.recompute(locked, catalog.current().orElseThrow());
    }

    /// Moves a locked request: [RequestEvent#APPROVE], [RequestEvent#REJECT], [RequestEvent#REQUEST_CHANGES],
    /// [RequestEvent#ISSUE], [RequestEvent#SUPERSEDE] or [RequestEvent#REVOKE].
    ///
    /// @throws IllegalStateException when the table of states does not have the move
    public RequestSnapshot move(RequestSnapshot locked, RequestEvent event) {
        Optional<Digest> digest = event == RequestEvent.REQUEST_CHANGES ? Optional.empty() : locked.digest();
        // the next revision begins in the author's name: asking for changes makes nobody an editor
        return desk.move(locked, event, digest, locked.author());
    }
}
