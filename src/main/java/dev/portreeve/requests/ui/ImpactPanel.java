package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactDetails;
import dev.portreeve.requests.ImpactObstacle;
import dev.portreeve.requests.RequestId;
import dev.portreeve.shell.kit.Icon;
import java.util.Optional;

/// What a revision does to one request, with exact addresses.
@org.springframework.stereotype.Component
class ImpactPanel {

    private final ImpactBook impacts;
    private final Catalog catalog;

    ImpactPanel(ImpactBook impacts, Catalog catalog) {
        this.impacts = impacts;
        this.catalog = catalog;
    }

    /// What opens, what closes, which ports change, what is missing; empty when nothing is known.
    Optional<Component> of(RevisionNumber revision, RequestId request) {
        return impacts.details(revision, request).map(details -> drawn(revision, details));
    }

    private Component drawn(RevisionNumber revision, ImpactDetails details) {
        Div panel = div("impact");
        if (!details.obstacles().isEmpty()) {
            NoteList notes = new NoteList();
            for (ImpactObstacle obstacle : details.obstacles()) {
                notes.note(
                        Icon.CIRCLE_SLASH,
                        "bad",
                        ImpactWords.feature(obstacle),
                        span("", ImpactWords.obstacle(obstacle)));
            }
            panel.add(notes);
        }
        if (!details.changes().isEmpty()) {
            panel.add(ChangesPanel.of(
                    t("requests.impact.of", revision.toString()),
                    details.changes(),
                    RuleNames.of(catalog, revision.value()),
                    Optional.empty()));
        } else if (details.obstacles().isEmpty()) {
            panel.add(div(
                    "note",
                    muted(t(details.identical() ? "requests.impact.identical" : "requests.impact.same-openings"))));
        }
        return panel;
    }
}
