package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.requests.ui.dossier.DossierSection;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// One request with everything known of it. `?target=&file=&view=` says which text is shown; going to another tab
/// leaves the rest
/// of the page, and what is typed on it, alone.
@Route(RequestsNavigation.LIST + "/:number")
@PermitAll
class RequestDossierView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RequestBook book;
    private final transient RuleRequests requests;
    private final transient DossierEvidence evidence;
    private final transient UserDirectory directory;
    private final transient WizardSteps steps;
    private final transient ImpactNotice impact;
    private final transient List<DossierSection> parts;
    private final PersonId reader;
    private final boolean engineer;
    private transient @Nullable RequestSnapshot shown;
    private @Nullable TargetPanel targets;
    private transient FileChoice tab = FileChoice.first();

    RequestDossierView(
            RequestBook book,
            RuleRequests requests,
            DossierEvidence evidence,
            UserDirectory directory,
            WizardSteps steps,
            ImpactNotice impact,
            ObjectProvider<DossierSection> parts,
            CurrentUser currentUser) {
        this.book = book;
        this.requests = requests;
        this.evidence = evidence;
        this.directory = directory;
        this.steps = steps;
        this.impact = impact;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DossierSection::order))
                .toList();
        reader = currentUser.id();
        engineer = currentUser.has(Role.ENGINEER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RequestSnapshot found = event.getRouteParameters()
                .get("number")
                .flatMap(RequestNumber::tryParse)
                .flatMap(book::find)
                .orElseThrow(() -> new MissingRecord("a request that does not exist"));
        FileChoice target = FileChoice.of(event.getLocation().getQueryParameters());
        tab = target;
        TargetPanel open = targets;
        if (open != null && found.equals(shown)) {
            open.show(target);
        } else {
            show(found, target);
        }
    }

    private void reload() {
        Optional.ofNullable(shown).flatMap(seen -> book.find(seen.id())).ifPresent(now -> show(now, tab));
    }

    private void show(RequestSnapshot request, FileChoice target) {
        shown = request;
        targets = null;
        PageHead head = head(request.form().title().isBlank()
                        ? t("requests.untitled")
                        : request.form().title())
                .number(request.number().toString())
                .crumb(t("requests.title"), RequestsNavigation.LIST)
                .here(request.number().toString());
        if (engineer) {
            head.actions(new DossierActions(requests, request, this::reload)
                    .buttons(request.author().equals(reader)));
        }
        add(
                div("subhead", RequestSteps.of(request), grow(), StateWords.of(request.state())),
                facts(request),
                impact.of(request, this::reload));
        Div main = div("review-main");
        evidence(request, target, main);
        sections(request, DossierSection.Column.MAIN, main);
        Aside aside = new Aside();
        aside.addClassName("review-aside");
        sections(request, DossierSection.Column.ASIDE, aside);
        add(div("review", main, aside));
    }

    private Component facts(RequestSnapshot request) {
        Facts facts = Facts.row().fact(t("requests.column.author"), directory.nameOf(request.author()));
        steps.facts().fill(facts, request.form());
        return facts.fact(t("requests.column.revision"), Integer.toString(request.revision()));
    }

    private void evidence(RequestSnapshot request, FileChoice target, Div main) {
        evidence.kept(request)
                .ifPresentOrElse(
                        kept -> {
                            TargetPanel panel = evidence.targets(request, kept);
                            panel.show(target);
                            targets = panel;
                            evidence.sections(request, kept, panel).forEach(main::add);
                        },
                        () -> main.add(nothingYet(request)));
        if (!request.form().justification().isBlank()) {
            main.addComponentAtIndex(
                    targets == null ? 0 : 1,
                    div(
                            "sec",
                            new SectionHead(t("requests.field.justification")),
                            paragraph("prose", request.form().justification())));
        }
    }

    private static Component nothingYet(RequestSnapshot request) {
        boolean draft = request.state() == RequestState.DRAFT;
        return new EmptyState(
                draft ? Icon.PENCIL : Icon.UNDO_2,
                t(draft ? "requests.draft" : "requests.never"),
                t(draft ? "requests.draft.next" : "requests.never.next"));
    }

    private void sections(
            RequestSnapshot request, DossierSection.Column column, com.vaadin.flow.component.HasComponents place) {
        parts.stream()
                .filter(part -> part.column() == column && part.appliesTo(request))
                .forEach(part -> place.add(part.component(request, this::reload)));
    }
}
