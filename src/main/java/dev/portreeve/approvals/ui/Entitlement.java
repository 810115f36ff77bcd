package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.approvals.Review;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.RequestState;
import java.util.Optional;

/// Whether the reader may decide, and if not, why.
///
/// @param review the request with its decisions
record Entitlement(Review review, CurrentUser reader) {

    /// Why the reader may not decide, in a sentence; empty when they may.
    Optional<String> obstacle() {
        if (review.request().state() != RequestState.IN_REVIEW) {
            return Optional.of(
                    t("approvals.no.state", t(review.request().state().messageKey())));
        }
        if (review.request().editors().contains(reader.id())) {
            return Optional.of(t("approvals.no.wrote"));
        }
        if (!reader.has(Role.APPROVER)) {
            return Optional.of(t("approvals.no.role"));
        }
        return review.waitsFor(reader.id()) ? Optional.empty() : Optional.of(t("approvals.no.decided"));
    }
}
