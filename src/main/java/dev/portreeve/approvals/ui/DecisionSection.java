package dev.portreeve.approvals.ui;

import com.vaadin.flow.component.Component;
import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.Review;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.StoredComputation;
import dev.portreeve.requests.ui.dossier.DossierSection;
import java.util.List;

/// Where people decide, first in the right column of what has a result to decide on.
@org.springframework.stereotype.Component
class DecisionSection implements DossierSection {

    private static final int FIRST = 10;

    private final Approvals approvals;
    private final ReviewBook reviews;
    private final RequestBook requests;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    DecisionSection(
            Approvals approvals,
            ReviewBook reviews,
            RequestBook requests,
            UserDirectory people,
            CurrentUser currentUser) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.requests = requests;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Override
    public Column column() {
        return Column.ASIDE;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public boolean appliesTo(RequestSnapshot request) {
        return request.digest().isPresent();
    }

    @Override
    public Component component(RequestSnapshot request, Runnable reload) {
        Review review = reviews.of(request);
        List<RequestFinding> findings =
                requests.computation(request).map(StoredComputation::findings).orElse(List.of());
        DecisionForm form = new DecisionForm(approvals, request, reload);
        return new DecisionPanel(review, findings, people, new Entitlement(review, currentUser), form).component();
    }
}
