package dev.portreeve.workbench.ui;

import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.StoredComputation;
import dev.portreeve.workbench.ui.Turn.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds what the reader is expected to do: decisions first, heaviest findings first, then their own requests.
@Component
class Turns {

    private final ReviewBook reviews;
    private final RequestBook requests;
    private final CurrentUser currentUser;

    Turns(ReviewBook reviews, RequestBook requests, CurrentUser currentUser) {
        this.reviews = reviews;
        this.requests = requests;
        this.currentUser = currentUser;
    }

    /// Whether anything can ever be the reader's turn.
    boolean concern() {
        return currentUser.has(Role.APPROVER) || currentUser.has(Role.ENGINEER);
    }

    List<Turn> mine() {
        PersonId reader = currentUser.id();
        List<Turn> turns = new ArrayList<>();
        if (currentUser.has(Role.APPROVER)) {
            reviews.queue().stream()
                    .filter(entry -> entry.review().waitsFor(reader))
                    .map(entry -> new Turn(Act.DECIDE, entry.review().request(), entry.findings(), entry.since()))
                    .forEach(turns::add);
        }
        if (currentUser.has(Role.ENGINEER)) {
            RequestFilter own =
                    new RequestFilter(Set.of(RequestState.DRAFT, RequestState.APPROVED), Optional.of(reader), "");
            requests.list(own).stream()
                    .map(this::own)
                    .sorted(Comparator.comparing(Turn::act).thenComparing(Turn::since))
                    .forEach(turns::add);
        }
        return turns;
    }

    private Turn own(RequestSnapshot request) {
        Act act = request.state() == RequestState.APPROVED
                ? Act.ISSUE
                : changesWereRequested(request) ? Act.REVISE : Act.FINISH;
        List<RequestFinding> findings =
                requests.computation(request).map(StoredComputation::findings).orElse(List.of());
        return new Turn(act, request, findings, request.updatedAt());
    }

    private boolean changesWereRequested(RequestSnapshot draft) {
        return draft.revision() > 1
                && reviews.of(draft).decisions().stream()
                        .anyMatch(decision -> decision.verdict() == DecisionVerdict.REQUEST_CHANGES
                                && decision.revision() == draft.revision() - 1);
    }
}
