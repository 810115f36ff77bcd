package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestRefusal;
import dev.portreeve.requests.RequestRefusal.FieldWrong;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.shell.kit.Confirm;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The wizard in four steps. Every change is stored in the draft; the address says which draft and which step.
@Route(RequestsNavigation.NEW)
@RouteAlias(RequestsNavigation.LIST + "/:number/edit")
@RolesAllowed(Role.Names.ENGINEER)
class RequestWizardView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RuleRequests requests;
    private final transient RequestBook book;
    private final transient WizardSteps steps;
    private final transient AmendedChanges amended;
    private final transient EarlierFiles earlier;
    private final PersonId reader;
    private final WizardDraft draft;
    private transient WizardNotice notice = new WizardNotice();
    private transient @Nullable WizardStep current;
    private transient @Nullable RequestForm reviewed;
    private @Nullable TargetPanel targets;
    private int step = 1;
    private boolean checked;

    RequestWizardView(
            RuleRequests requests,
            RequestBook book,
            WizardSteps steps,
            AmendedChanges amended,
            EarlierFiles earlier,
            CurrentUser currentUser) {
        this.requests = requests;
        this.book = book;
        this.steps = steps;
        this.amended = amended;
        this.earlier = earlier;
        this.reader = currentUser.id();
        this.draft = new WizardDraft(requests, book);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> number = event.getRouteParameters().get("number");
        if (number.isEmpty()) {
            draft.prefill(WizardPrefill.of(query, steps.tenants()));
            checked = false;
            show(1, FileChoice.first());
            return;
        }
        RequestSnapshot found = RequestNumber.tryParse(number.get())
                .flatMap(book::find)
                .orElseThrow(() -> new MissingRecord("a request that does not exist"));
        if (found.state() != RequestState.DRAFT) {
            event.forwardTo(RequestsNavigation.address(found.number()));
            return;
        }
        if (!draft.stored().map(RequestSnapshot::id).equals(Optional.of(found.id()))) {
            draft.open(found);
            checked = false;
        }
        show(step(query), FileChoice.of(query));
    }

    private static int step(QueryParameters query) {
        return query.getSingleParameter("step")
                .filter(text -> text.matches("[1-4]"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private void show(int wanted, FileChoice target) {
        TargetPanel open = targets;
        if (wanted == RequestsNavigation.LAST_STEP
                && open != null
                && draft.form().equals(reviewed)) {
            open.show(target);
            return;
        }
        step = wanted;
        targets = null;
        current = null;
        RequestForm form = draft.form();
        notice = new WizardNotice();
        PageHead head = head(form.title().isBlank() ? t("requests.new") : form.title())
                .crumb(t("requests.title"), RequestsNavigation.LIST)
                .actions(notice.saved());
        head.here(draft.stored().map(seen -> seen.number().toString()).orElseGet(() -> t("requests.new")));
        draft.stored().ifPresent(seen -> notice.saved(seen.updatedAt()));
        add(div("subhead", new Steps(t("requests.wizard.steps"), names(), step - 1)), notice.banners());
        setClassName("page-fixed", false);
        if (step == RequestsNavigation.LAST_STEP) {
            draft.stored().ifPresent(seen -> review(seen, target));
        } else {
            fields(form);
        }
        scrollIntoView();
    }

    private static List<String> names() {
        return List.of(
                t("requests.wizard.step1"),
                t("requests.wizard.step2"),
                t("requests.wizard.step3"),
                t("requests.wizard.step4"));
    }

    private void fields(RequestForm form) {
        WizardStep shown = steps.step(step, form, this::changed);
        current = shown;
        if (checked) {
            shown.errors().show(refusals());
        }
        add(div("wizard", shown.component()), bar().next(this::next));
    }

    private WizardBar bar() {
        WizardBar bar = new WizardBar();
        if (step > 1) {
            bar.back(() -> go(step - 1));
        }
        boolean mine = draft.stored().map(seen -> seen.author().equals(reader)).orElse(true);
        String note = step == RequestsNavigation.LAST_STEP ? t("requests.wizard.goes-to") : "";
        return mine ? bar.discard(note, this::discard) : bar.room();
    }

    private void review(RequestSnapshot seen, FileChoice target) {
        ReviewStep review = new ReviewStep(seen, steps.facts());
        switch (requests.preview(seen, draft.form())) {
            case Proposal.Computed computed -> {
                setClassName("page-fixed", true);
                Proposal proposal = computed.proposal();
                TargetPanel panel = review.targets(proposal, earlier.before(seen), target);
                targets = panel;
                reviewed = draft.form();
                Component columns = review.review(
                        proposal, panel, steps.names(proposal.catalogRevision()), amended.of(seen, proposal));
                add(columns, bar().submit(true, this::submit));
            }
            case Proposal.Refused refused -> {
                checked = true;
                add(div("wizard", review.wrong(refused.refusals())), bar().submit(false, this::submit));
            }
        }
    }

    private void changed() {
        WizardStep shown = current;
        if (shown != null && kept(shown) && checked) {
            shown.errors().show(refusals());
        }
    }

    private boolean kept(WizardStep shown) {
        return stored(draft.keep(shown.read().apply(draft.form())));
    }

    /// Says how storing ended; the first time, the address becomes that of the draft.
    private boolean stored(List<RequestRefusal> refusals) {
        if (!refusals.isEmpty()) {
            notice.refused(refusals, draft.stored(), this::takeTheirs, () -> stored(draft.overwrite()));
            return false;
        }
        draft.stored().ifPresent(seen -> {
            notice.saved(steps.now());
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(RequestsNavigation.edit(seen.number(), step)));
        });
        return true;
    }

    private void takeTheirs() {
        draft.takeTheirs();
        show(step, FileChoice.first());
    }

    private List<FieldWrong> refusals() {
        return draft.stored()
                .map(seen -> switch (requests.preview(seen, draft.form())) {
                    case Proposal.Refused refused -> refused.refusals();
                    case Proposal.Computed _ -> List.<FieldWrong>of();
                })
                .orElse(List.of());
    }

    private void next() {
        WizardStep shown = current;
        if (shown == null || !kept(shown)) {
            return;
        }
        if (draft.stored().isEmpty() && !stored(draft.store())) {
            return;
        }
        List<FieldWrong> wrong = refusals();
        shown.errors().show(wrong);
        if (wrong.stream().anyMatch(refusal -> shown.errors().names().contains(refusal.field()))) {
            checked = true;
            shown.errors().focus();
        } else {
            checked = false;
            go(step + 1);
        }
    }

    private void go(int wanted) {
        WizardStep shown = current;
        if (shown != null && !kept(shown)) {
            return;
        }
        draft.stored().ifPresent(seen -> RequestsNavigation.openEdit(seen.number(), wanted));
    }

    private void submit() {
        draft.stored().ifPresent(seen -> {
            switch (requests.submit(seen.id(), seen.version())) {
                case RequestOutcome.Done done -> {
                    RequestsNavigation.open(done.request().number());
                    Notices.done(t("requests.submitted", done.request().number().toString()));
                }
                case RequestOutcome.Refused refused -> {
                    reviewed = null;
                    show(step, FileChoice.first());
                    stored(refused.refusals());
                }
            }
        });
    }

    private void discard() {
        if (draft.stored().isEmpty()) {
            UI.getCurrent().navigate(RequestsNavigation.LIST);
            return;
        }
        Confirm.danger(
                t("requests.discard.title"), t("requests.discard.text"), t("requests.wizard.discard"), this::withdraw);
    }

    private void withdraw() {
        draft.stored().ifPresent(seen -> {
            switch (requests.withdraw(seen.id())) {
                case RequestOutcome.Done done -> {
                    UI.getCurrent().navigate(RequestsNavigation.LIST);
                    Notices.done(t("requests.discarded", done.request().number().toString()));
                }
                case RequestOutcome.Refused refused -> refused.refusals().forEach(Notices::refused);
            }
        });
    }
}
