package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.approvals.Decision;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.approvals.Review;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.util.Optional;

/// Where one person stands with a request.
///
/// @param current the decision on the current result
/// @param stale   the latest approval of this revision that was for another result
record Standing(Optional<Decision> current, Optional<Decision> stale, boolean open) {

    static Standing of(Review review, PersonId person) {
        Optional<Decision> current = review.current().stream()
                .filter(decision -> decision.person().equals(person))
                .findFirst();
        Optional<Decision> stale = review.decisions().stream()
                .filter(decision -> decision.person().equals(person) && isStale(review, decision))
                .reduce((_, later) -> later);
        return new Standing(current, stale, review.request().state() == RequestState.IN_REVIEW);
    }

    /// Whether a decision is an approval of this revision that no longer counts.
    static boolean isStale(Review review, Decision decision) {
        return decision.verdict() == DecisionVerdict.APPROVE
                && decision.revision() == review.request().revision()
                && !review.isCurrent(decision);
    }

    /// In a word.
    StateWord word() {
        if (current.isPresent()) {
            return switch (current.get().verdict()) {
                case APPROVE -> new StateWord(Tone.OK, t("approvals.standing.approve"));
                case REQUEST_CHANGES ->
                    new StateWord(Tone.WARN, Icon.MESSAGE_SQUARE, t("approvals.standing.request-changes"));
                case REJECT -> new StateWord(Tone.BAD, Icon.CIRCLE_SLASH, t("approvals.standing.reject"));
            };
        }
        if (stale.isPresent()) {
            StateWord word = new StateWord(Tone.WARN, t("approvals.standing.stale"));
            word.addClassName("struck");
            return word;
        }
        return open
                ? new StateWord(Tone.WAIT, t("approvals.standing.waiting"))
                : new StateWord(Tone.PLAIN, t("approvals.standing.silent"));
    }
}
