package dev.portreeve.approvals;

import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import java.util.List;

/// Where a request stands with its approvers.
///
/// @param decisions on all revisions, oldest first
/// @param standing  how many approvals of the current digest count
/// @param quorum    how many are needed
/// @param deciders  the approvers who wrote nothing of it
public record Review(
        RequestSnapshot request,
        List<Decision> decisions,
        List<Remark> remarks,
        long standing,
        int quorum,
        List<PersonProfile> deciders) {

    /// Copies the lists.
    public Review {
        decisions = List.copyOf(decisions);
        remarks = List.copyOf(remarks);
        deciders = List.copyOf(deciders);
    }

    /// The decisions on the current revision and digest.
    public List<Decision> current() {
        return decisions.stream().filter(this::isCurrent).toList();
    }

    /// Whether a decision is on the current revision and digest; one that is not is stale.
    public boolean isCurrent(Decision decision) {
        return decision.isOn(request);
    }

    /// Whether the person may decide and has not.
    public boolean waitsFor(PersonId person) {
        return request.state() == RequestState.IN_REVIEW
                && deciders.stream().anyMatch(decider -> decider.id().equals(person))
                && current().stream().noneMatch(decision -> decision.person().equals(person));
    }
}
