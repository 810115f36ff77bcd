package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.approvals.Review;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.ui.dossier.DossierSection;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;

/// The people who can decide, where each of them stands, and who cannot because they wrote it.
@org.springframework.stereotype.Component
class DecidersSection implements DossierSection {

    private static final int AFTER_THE_DECISION = 20;

    private final ReviewBook reviews;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    DecidersSection(ReviewBook reviews, UserDirectory people, CurrentUser currentUser) {
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
        return AFTER_THE_DECISION;
    }

    @Override
    public boolean appliesTo(RequestSnapshot request) {
        return request.digest().isPresent();
    }

    @Override
    public Component component(RequestSnapshot request, Runnable reload) {
        Review review = reviews.of(request);
        Div panel = div("panel", new SectionHead(t("approvals.deciders")));
        review.deciders().forEach(person -> panel.add(who(review, person)));
        if (review.deciders().isEmpty()) {
            panel.add(paragraph("note", t("approvals.deciders.none")));
        }
        List<String> writers = people.find(request.editors()).values().stream()
                .sorted(PersonProfile.BY_NAME)
                .map(PersonProfile::displayName)
                .toList();
        panel.add(paragraph(
                "muted note", t("approvals.deciders.wrote", Formats.current().list(writers), writers.size())));
        return panel;
    }

    private Component who(Review review, PersonProfile person) {
        Avatar avatar = new Avatar(person.displayName());
        avatar.getElement().setAttribute("theme", "xsmall").setAttribute("aria-hidden", "true");
        boolean reader = currentUser.find().filter(person.id()::equals).isPresent();
        String name = reader ? t("approvals.you", person.displayName()) : person.displayName();
        return div(
                "who",
                avatar,
                span("who-n", name),
                span("who-r", t("identity.role.approver")),
                Standing.of(review, person.id()).word());
    }
}
