package dev.portreeve.approvals;

import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.identity.CurrentUser;
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
        List<Decision> decisions = Decisions.of(rows.of(request.id().value()));
        List<Remark> remarks = rows.remarks(request.id().value()).stream()
                .map(row -> new Remark(
                        row.id(),
                        row.revision(),
                        new dev.portreeve.identity.PersonId(row.person()),
                        row.body(),
                        row.at()))
                .toList();
        long standing = request.digest()
                .map(digest -> rows.standing(request.id().value(), request.revision(), digest.hex()))
                .orElse(0L);
        List<PersonProfile> deciders = people.with(Role.APPROVER).stream()
                .filter(person -> !request.editors().contains(person.id()))
                .toList();
        return new Review(request, decisions, remarks, standing, rows.quorum(Approvals.POLICY), deciders);
    }

    /// What waits for decisions, heaviest findings first, then oldest first.
    public List<QueueEntry> queue() {
        RequestFilter waiting = new RequestFilter(Set.of(RequestState.IN_REVIEW), Optional.empty(), "");
        return requests.list(waiting).stream()
                .map(request -> new QueueEntry(
                        of(request),
                        requests.computation(request)
                                .map(StoredComputation::findings)
                                .orElse(List.of())))
                .sorted(QueueEntry.RISKS_FIRST)
                .toList();
    }

    /// How many requests wait for the person signed in.
    public long waitingForMe() {
        return currentUser.has(Role.APPROVER)
                ? queue().stream()
                        .filter(entry -> entry.review().waitsFor(currentUser.id()))
                        .count()
                : 0;
    }
}
