package dev.portreeve.requests;

import java.util.Locale;
import java.util.Set;

/// Where a request stands. The moves are in [RequestStates] and in `src/docs/request-states.md`.
public enum RequestState {
    /// Being written.
    DRAFT,
    /// Handed in; the computed checks run.
    SUBMITTED,
    /// Waiting for decisions.
    IN_REVIEW,
    /// Enough approvals of the current digest.
    APPROVED,
    /// A package exists.
    ISSUED,
    /// A later package of the same enforcement point took over.
    SUPERSEDED,
    /// Its expiry date has passed.
    EXPIRED,
    /// Taken back after issue.
    REVOKED,
    /// Taken back by the author before issue.
    WITHDRAWN,
    /// Refused in this revision.
    REJECTED;

    private static final Set<RequestState> CLOSED = Set.of(SUPERSEDED, EXPIRED, REVOKED, WITHDRAWN, REJECTED);

    /// Whether nothing more is expected of it, so that it can be requested again.
    public boolean isClosed() {
        return CLOSED.contains(this);
    }

    /// The word of addresses and message keys: the name in lower case with hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its label.
    public String messageKey() {
        return "requests.state." + word();
    }
}
