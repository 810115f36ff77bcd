package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.portreeve.approvals.Review;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.ui.dossier.DossierSection;
import dev.portreeve.shell.kit.SectionHead;

/// What happened to a request, the newest first; last in the right column.
@org.springframework.stereotype.Component
class HistorySection implements DossierSection {

    private static final int LAST = 90;

    private final ReviewBook reviews;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    HistorySection(ReviewBook reviews, UserDirectory people, CurrentUser currentUser) {
        this.reviews = reviews;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Override
    public Column column() {
        return Column.ASIDE;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public boolean appliesTo(RequestSnapshot request) {
        return true;
    }

    @Override
    public Component component(RequestSnapshot request, Runnable reload) {
        Review review = reviews.of(request);
        SectionHead head = new SectionHead(t("approvals.history"));
        if (currentUser.has(Role.AUDITOR) || currentUser.has(Role.ADMINISTRATOR)) {
            head.end(new Anchor("audit?object=" + request.number(), t("approvals.history.audit")));
        }
        return div("panel", head, new History(review, people).timeline());
    }
}
