package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.SectionHead;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How many requests are at each stage, each count leading to the list it counts: an engineer's own, everybody's for
/// others.
@org.springframework.stereotype.Component
class Pipeline {

    /// Submitted is not among them: the computed checks run at once.
    private static final List<RequestState> STAGES =
            List.of(RequestState.DRAFT, RequestState.IN_REVIEW, RequestState.APPROVED, RequestState.ISSUED);

    private final RequestBook requests;
    private final CurrentUser currentUser;
    private final Clock clock;

    Pipeline(RequestBook requests, CurrentUser currentUser, Clock clock) {
        this.requests = requests;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Component section() {
        boolean own = currentUser.has(Role.ENGINEER);
        String title = own ? t("workbench.requests.mine") : t("workbench.requests.all");
        List<RequestSnapshot> found = requests.list(
                new RequestFilter(Set.copyOf(STAGES), own ? Optional.of(currentUser.id()) : Optional.empty(), ""));
        long open = found.stream()
                .filter(request -> request.state() != RequestState.ISSUED)
                .count();
        OrderedList stages = new OrderedList();
        stages.addClassName("pipe");
        stages.getElement().setAttribute("aria-label", title);
        STAGES.forEach(state -> stages.add(stage(state, found, own)));
        SectionHead head = new SectionHead(title)
                .note(t("workbench.requests.open", open))
                .end(new Anchor("requests", t("workbench.requests.list")));
        return div("sec", head, stages);
    }

    private ListItem stage(RequestState state, List<RequestSnapshot> all, boolean own) {
        List<RequestSnapshot> here =
                all.stream().filter(request -> request.state() == state).toList();
        String address = "requests?state=" + state.word() + (own ? "&mine=true" : "");
        Anchor link = new Anchor(
                address,
                span("pipe-w", t(state.messageKey())),
                span("pipe-n", Formats.current().number(here.size())),
                span("pipe-d", oldest(here)));
        ListItem item = new ListItem(link);
        if (here.isEmpty()) {
            item.addClassName("zero");
        }
        return item;
    }

    private String oldest(List<RequestSnapshot> here) {
        Optional<Instant> oldest = here.stream().map(RequestSnapshot::updatedAt).min(Comparator.naturalOrder());
        return oldest.map(
                        then -> t("workbench.requests.oldest", Formats.current().relative(then, clock.instant())))
                .orElseGet(() -> t("workbench.requests.none"));
    }
}
