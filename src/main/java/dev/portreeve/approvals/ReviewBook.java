package dev.portreeve.approvals;

import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.StoredComputation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads reviews: what was decided, what counts, who can decide. For everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReviewBook {

    private final DecisionRows rows;
    private final RequestBook requests;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    ReviewBook(DecisionRows rows, RequestBook requests, UserDirectory people, CurrentUser currentUser) {
        this.rows = rows;
        this.requests = requests;
        this.people = people;
        this.currentUser = currentUser;
    }

    /// The review of a request as it stands.
    public Review of(RequestSnapshot request) {
        return of(request, people.with(Role.APPROVER));
    }

    private Review of(RequestSnapshot request, List<PersonProfile> approvers) {
        List<Decision> decisions = Decisions.of(rows.of(request.id().value()));
        List<Remark> remarks = rows.remarks(request.id().value()).stream()
                .map(row -> new Remark(row.id(), row.revision(), new PersonId(row.person()), row.body(), row.at()))
                .toList();
        long standing = request.digest()
                .map(digest -> rows.standing(request.id().value(), request.revision(), digest.hex()))
                .orElse(0L);
        List<PersonProfile> deciders = approvers.stream()
                .filter(person -> !request.editors().contains(person.id()))
                .toList();
        return new Review(request, decisions, remarks, standing, rows.quorum(Approvals.POLICY), deciders);
    }

    /// What waits for decisions, heaviest findings first, then oldest first.
    public List<QueueEntry> queue() {
        List<PersonProfile> approvers = people.with(Role.APPROVER);
        return inReview().stream()
                .map(request -> new QueueEntry(
                        of(request, approvers),
                        requests.computation(request)
                                .map(StoredComputation::findings)
                                .orElse(List.of())))
                .sorted(QueueEntry.RISKS_FIRST)
                .toList();
    }

    /// How many requests wait for the person signed in.
    public long waitingForMe() {
        if (!currentUser.has(Role.APPROVER)) {
            return 0;
        }
        PersonId me = currentUser.id();
        return inReview().stream()
                .filter(request -> !request.editors().contains(me))
                .filter(request -> Decisions.of(rows.of(request.id().value())).stream()
                        .noneMatch(decision -> decision.person().equals(me) && decision.isOn(request)))
                .count();
    }

    private List<RequestSnapshot> inReview() {
        return requests.list(new RequestFilter(Set.of(RequestState.IN_REVIEW), Optional.empty(), ""));
    }
}
