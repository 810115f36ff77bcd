package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.CatalogRevision;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps open requests honest: computes one again, and only if it opens something else does it go back to review with
/// another digest. Runs do it for all of them ([RequestRuns]); decisions and issuing do it for the one they are about.
@Component
class Recomputation {

    private final RequestDesk desk;

    Recomputation(RequestDesk desk) {
        this.desk = desk;
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
