package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.approvals.QueueEntry;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestFinding.Severity;
import dev.portreeve.requests.TenantNames;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What waits for decisions, heaviest findings first. `?q=` looks for words, `?risk=` for findings, `?mine=true` leaves
/// what waits for the reader.
@Route(QueueView.ROUTE)
@Menu(title = "approvals.title", order = 10, icon = "inbox")
@NavKey("a")
@RolesAllowed({Role.Names.APPROVER, Role.Names.AUDITOR})
class QueueView extends PortalPage {

    static final String ROUTE = "approvals";

    private static final long serialVersionUID = 1L;

    private final transient ReviewBook reviews;
    private final transient UserDirectory people;
    private final transient TenantNames tenants;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final TextField text = new TextField();
    private final Select<Severity> risk = new Select<>();
    private final Checkbox mine = new Checkbox(t("approvals.mine"));
    private final Span tally = span("tally");
    private final Div content = div("home");
    private final UrlFilters filters;

    QueueView(ReviewBook reviews, UserDirectory people, TenantNames tenants, CurrentUser currentUser, Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.tenants = tenants;
        this.currentUser = currentUser;
        this.clock = clock;
        head(t("approvals.title"));
        text.setAriaLabel(t("approvals.search"));
        text.setPlaceholder(t("approvals.search"));
        text.setPrefixComponent(Icon.SEARCH.create());
        risk.setAriaLabel(t("approvals.risk"));
        risk.setItems(Severity.HIGH, Severity.MEDIUM);
        risk.setEmptySelectionAllowed(true);
        risk.setEmptySelectionCaption(t("approvals.risk.any"));
        risk.setItemLabelGenerator(QueueView::label);
        add(div("filters", text, risk, mine, tally), content);
        filters = new UrlFilters(this, this::show)
                .text("q", text)
                .choice("risk", risk, Severity::word, QueueView::severity)
                .flag("mine", mine);
    }

    private void show() {
        List<QueueEntry> all = reviews.queue();
        Map<String, String> names = tenants.all();
        QueueFilter filter = new QueueFilter(
                text.getValue(),
                Optional.ofNullable(risk.getValue()),
                mine.getValue() ? Optional.of(currentUser.id()) : Optional.empty());
        List<QueueEntry> found = all.stream()
                .filter(entry -> filter.admits(
                        entry,
                        people.nameOf(entry.review().request().author()),
                        names.getOrDefault(entry.review().request().form().tenant(), "")))
                .toList();
        tally.setText(t("approvals.count", found.size()));
        content.removeAll();
        content.add(found.isEmpty() ? nothing(all.size()) : table(found, names));
    }

    private Component nothing(int hidden) {
        return hidden == 0
                ? new EmptyState(Icon.INBOX, t("approvals.none"), t("approvals.none-next"))
                : EmptyState.filtered(t("approvals.none-found"), hidden, filters::clear);
    }

    private Component table(List<QueueEntry> found, Map<String, String> names) {
        QueueTable table = new QueueTable(people, currentUser.id(), names, clock.instant());
        found.forEach(table::add);
        return table.component();
    }

    private static String label(Severity severity) {
        return severity == null ? t("approvals.risk.any") : t("approvals.risk." + severity.word());
    }

    private static Optional<Severity> severity(String word) {
        return List.of(Severity.HIGH, Severity.MEDIUM).stream()
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
