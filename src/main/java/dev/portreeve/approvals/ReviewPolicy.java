package dev.portreeve.approvals;

import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import java.util.List;
import java.util.Optional;

/// A rule on who may decide what. The database has the same rules; these give the answer a person can read.
@FunctionalInterface
interface ReviewPolicy {

    /// Only what is in review is decided.
    ReviewPolicy ONLY_IN_REVIEW = (request, person, command, made) -> request.state() == RequestState.IN_REVIEW
            ? Optional.empty()
            : Optional.of(new ApprovalRefusal.NotInReview(request.state()));

    /// Nobody decides on what they wrote or edited, in any revision; no role lifts this.
    ReviewPolicy AUTHOR_MAY_NOT_DECIDE =
            (request, person, command, made) -> request.editors().contains(person)
                    ? Optional.of(new ApprovalRefusal.AuthorMayNotDecide())
                    : Optional.empty();

    /// A decision is on the digest that was shown, of the current revision.
    ReviewPolicy DECIDES_WHAT_WAS_SHOWN = (request, person, command, made) -> request.revision() == command.revision()
                    && request.digest().equals(Optional.of(command.digest()))
            ? Optional.empty()
            : Optional.of(new ApprovalRefusal.ResultChanged(request.digest().orElse(command.digest())));

    /// One person, one decision on a digest.
    ReviewPolicy SAME_PERSON_DECIDES_ONCE = (request, person, command, made) -> made.stream()
                    .anyMatch(decision -> decision.person().equals(person)
                            && decision.revision() == request.revision()
                            && request.digest().equals(Optional.of(decision.digest())))
            ? Optional.of(new ApprovalRefusal.DecidedAlready())
            : Optional.empty();

    /// Everything but a yes needs a reason.
    ReviewPolicy A_NO_NEEDS_A_REASON = (request, person, command, made) ->
            command.verdict() != DecisionVerdict.APPROVE && command.comment().isBlank()
                    ? Optional.of(new ApprovalRefusal.ReasonMissing())
                    : Optional.empty();

    /// Why the decision is refused; empty when this policy has nothing against it.
    ///
    /// @param made the decisions on the request so far
    Optional<ApprovalRefusal> check(
            RequestSnapshot request, PersonId person, DecisionCommand command, List<Decision> made);

    /// All policies, in the order in which they are asked.
    static List<ReviewPolicy> current() {
        return List.of(
                ONLY_IN_REVIEW,
                AUTHOR_MAY_NOT_DECIDE,
                DECIDES_WHAT_WAS_SHOWN,
                SAME_PERSON_DECIDES_ONCE,
                A_NO_NEEDS_A_REASON);
    }

    /// The first refusal of the policies.
    static Optional<ApprovalRefusal> refusal(
            RequestSnapshot request, PersonId person, DecisionCommand command, List<Decision> made) {
        return current().stream()
                .flatMap(policy -> policy.check(request, person, command, made).stream())
                .findFirst();
    }
}
