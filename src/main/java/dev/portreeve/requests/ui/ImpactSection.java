package dev.portreeve.requests.ui;

import com.vaadin.flow.component.Component;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.Amendments;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.ui.dossier.DossierSection;
import dev.portreeve.shell.kit.Markup;
import java.util.Optional;

/// The exact addresses of what a revision does to a request in force, and, on the draft of an amendment, to the request
/// it amends.
@org.springframework.stereotype.Component
class ImpactSection implements DossierSection {

    private final ImpactBook impacts;
    private final Amendments amendments;
    private final ImpactPanel panel;

    ImpactSection(ImpactBook impacts, Amendments amendments, ImpactPanel panel) {
        this.impacts = impacts;
        this.amendments = amendments;
        this.panel = panel;
    }

    private record Subject(RevisionNumber revision, RequestId request) {}

    @Override
    public Column column() {
        return Column.MAIN;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean appliesTo(RequestSnapshot request) {
        return subject(request).isPresent();
    }

    @Override
    public Component component(RequestSnapshot request, Runnable reload) {
        return subject(request)
                .flatMap(subject -> panel.of(subject.revision(), subject.request()))
                .orElseGet(() -> Markup.div(""));
    }

    private Optional<Subject> subject(RequestSnapshot request) {
        if (request.state() == RequestState.DRAFT) {
            return amendments
                    .find(request)
                    .map(amendment ->
                            new Subject(amendment.revision(), amendment.amends().id()));
        }
        return impacts.mark(request)
                .filter(ImpactMark::touches)
                .map(mark -> new Subject(mark.revision(), request.id()));
    }
}
