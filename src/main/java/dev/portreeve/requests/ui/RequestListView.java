package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import dev.portreeve.tenants.Tenants;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The requests, latest change first. The address says what is shown: `?q=&state=&mine=true`.
@Route(RequestsNavigation.LIST)
@Menu(title = "requests.title", order = 30, icon = "clipboard-list")
@NavKey("r")
@PermitAll
class RequestListView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private final transient RequestListing listing;
    private final PersonId reader;
    private final boolean engineer;
    private final TextField text = new TextField();
    private final Select<RequestState> state = new Select<>();
    private final Checkbox mine = new Checkbox(t("requests.filter.mine"));
    private final Span tally = span("tally");
    private final Grid<ListedRequest> grid = new Grid<>();
    private final Div nothing = div("pad");
    private final UrlFilters filters = new UrlFilters(this, this::show);
    private transient List<ListedRequest> shown = List.of();

    RequestListView(
            RequestBook book, ImpactBook impacts, Tenants tenants, UserDirectory directory, CurrentUser currentUser) {
        listing = new RequestListing(book, impacts, tenants, directory);
        reader = currentUser.id();
        engineer = currentUser.has(Role.ENGINEER);
        PageHead head = head(t("requests.title")).actions(export());
        if (engineer) {
            head.actions(begin());
        }
        fixed();
        fields();
        columns();
        add(div("filters", text, state, mine, tally), nothing, div("fill", grid));
    }

    private void fields() {
        text.setAriaLabel(t("requests.filter.text"));
        text.setPlaceholder(t("requests.filter.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        Shortcuts.bind(text, "f", t("requests.filter.text"));
        state.setAriaLabel(t("requests.filter.state"));
        state.setItems(RequestState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("requests.filter.state.any"));
        state.setItemLabelGenerator(each -> each == null ? t("requests.filter.state.any") : t(each.messageKey()));
        tally.getElement().setAttribute("role", "status");
        filters.text("q", text)
                .choice("state", state, RequestState::word, RequestListView::state)
                .flag("mine", mine);
    }

    private void columns() {
        grid.setSizeFull();
        column("number", "132px", row -> mono(row.number().toString()));
        grid.addComponentColumn(RequestListView::title)
                .setHeader(t("requests.column.title"))
                .setWidth("220px")
                .setFlexGrow(4);
        column("state", "124px", row -> StateWords.of(row.state()));
        grid.addColumn(ListedRequest::tenant)
                .setHeader(t("requests.column.tenant"))
                .setWidth("150px")
                .setFlexGrow(2);
        column("scale-unit", "104px", row -> mono(row.scaleUnit()));
        grid.addColumn(ListedRequest::waitingFor)
                .setHeader(t("requests.column.waiting"))
                .setWidth("140px")
                .setFlexGrow(1);
        column(
                "expires",
                "116px",
                row -> new Span(
                        row.expires().map(day -> Formats.current().date(day)).orElse("")));
        column("revision", "72px", row -> new Span(Integer.toString(row.revision())));
        column("changed", "150px", row -> new Span(Formats.current().dateTime(row.changed())));
    }

    private void column(String name, String width, SerializableFunction<ListedRequest, Component> component) {
        grid.addComponentColumn(component::apply)
                .setHeader(t("requests.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Component title(ListedRequest row) {
        String name = row.title().isBlank() ? t("requests.untitled") : row.title();
        Span title = span("t-title", new Anchor(RequestsNavigation.address(row.number()), name));
        row.mark().ifPresent(mark -> title.add(ImpactWords.mark(mark)));
        return title;
    }

    private void show() {
        shown = listing.rows(new RequestFilter(
                Optional.ofNullable(state.getValue()).map(Set::of).orElse(Set.of()),
                mine.getValue() ? Optional.of(reader) : Optional.empty(),
                text.getValue()));
        grid.setItems(shown);
        tally.setText(t("requests.count", shown.size()));
        nothing.removeAll();
        nothing.setVisible(shown.isEmpty());
        grid.getParent().ifPresent(frame -> frame.setVisible(!shown.isEmpty()));
        if (shown.isEmpty()) {
            nothing.add(filters.active() ? hidden() : none());
        }
    }

    private Component hidden() {
        int all = listing.rows(RequestFilter.everything()).size();
        return EmptyState.filtered(t("requests.empty.filtered"), all, filters::clear);
    }

    private Component none() {
        EmptyState empty = new EmptyState(
                Icon.CLIPBOARD_LIST,
                t("requests.empty"),
                t(engineer ? "requests.empty.engineer" : "requests.empty.reader"));
        return engineer ? empty.action(new Anchor(RequestsNavigation.NEW, t("requests.new"))) : empty;
    }

    private static Component begin() {
        var button = Buttons.primary(t("requests.new"), () -> UI.getCurrent().navigate(RequestsNavigation.NEW));
        Shortcuts.bind(button, "n", t("requests.new"));
        return button;
    }

    private Anchor export() {
        List<String> headings = RequestCsv.headings();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] csv = RequestCsv.text(headings, shown).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), "portreeve-requests.csv", "text/csv", csv.length);
                }),
                "");
        link.add(Icon.DOWNLOAD.create(), new Text(t("requests.export")));
        link.addClassName("link-btn");
        return link;
    }

    private static Optional<RequestState> state(String word) {
        return Arrays.stream(RequestState.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
