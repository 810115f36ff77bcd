package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import dev.portreeve.tenants.Tenants;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/// The packages, newest first. The address says what is shown: `?q=&state=`.
@Route(BundlesNavigation.LIST)
@Menu(title = "bundles.title", order = 40, icon = "package")
@NavKey("p")
@PermitAll
class PackageListView extends PortalPage {

    private static final long serialVersionUID = 1L;

    // the width of an id is known, and a measured one may be that of another face
    private static final String ID_WIDTH = "164px";

    private final transient PackageListing listing;
    private final TextField text = new TextField();
    private final Select<PackageState> state = new Select<>();
    private final Span tally = span("tally");
    private final Grid<ListedPackage> grid = new Grid<>();
    private final Div frame = div("fill", grid);
    private final Div nothing = div("pad");
    private final UrlFilters filters = new UrlFilters(this, this::show);
    private transient List<ListedPackage> shown = List.of();

    PackageListView(PackageShelf shelf, RequestBook requests, Tenants tenants, Clock clock) {
        listing = new PackageListing(shelf, requests, tenants, clock);
        head(t("bundles.title")).actions(export());
        fixed();
        fields();
        columns();
        add(div("filters", text, state, tally), nothing, frame);
    }

    private void fields() {
        text.setAriaLabel(t("bundles.filter.text"));
        text.setPlaceholder(t("bundles.filter.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        Shortcuts.bind(text, "f", t("bundles.filter.text"));
        state.setAriaLabel(t("bundles.column.state"));
        state.setItems(PackageState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("bundles.filter.any"));
        state.setItemLabelGenerator(each -> each == null ? t("bundles.filter.any") : each.label());
        tally.getElement().setAttribute("role", "status");
        filters.text("q", text).choice("state", state, PackageState::word, PackageState::ofWord);
    }

    private void columns() {
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        narrow("id", row -> link(row.id())).setAutoWidth(false).setWidth(ID_WIDTH);
        grid.addColumn(ListedPackage::title)
                .setHeader(t("bundles.column.title"))
                .setWidth("220px")
                .setFlexGrow(4);
        grid.addColumn(ListedPackage::tenant)
                .setHeader(t("bundles.column.tenant"))
                .setWidth("150px")
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.current().list(row.targets()))
                .setHeader(t("bundles.column.targets"))
                .setWidth("150px")
                .setFlexGrow(2);
        narrow("issued", row -> new Span(Formats.current().dateTime(row.issuedAt())));
        narrow("expires", row -> new Span(Formats.current().date(row.expires())));
        narrow("state", row -> row.state().show());
        narrow("supersedes", row -> row.supersedes().map(PackageListView::link).orElseGet(Span::new))
                .setAutoWidth(false)
                .setWidth(ID_WIDTH);
    }

    private Grid.Column<ListedPackage> narrow(
            String name, com.vaadin.flow.function.SerializableFunction<ListedPackage, Component> component) {
        return grid.addComponentColumn(component::apply)
                .setHeader(t("bundles.column." + name))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Component link(PackageId id) {
        return new Anchor(BundlesNavigation.address(id), mono(id.toString()));
    }

    private void show() {
        List<ListedPackage> all = listing.rows();
        shown = all.stream()
                .filter(row -> row.mentions(text.getValue()))
                .filter(row -> state.isEmpty() || row.state() == state.getValue())
                .toList();
        grid.setItems(shown);
        tally.setText(t("bundles.count", shown.size()));
        frame.setVisible(!shown.isEmpty());
        nothing.removeAll();
        nothing.setVisible(shown.isEmpty());
        if (shown.isEmpty()) {
            nothing.add(
                    filters.active() && !all.isEmpty()
                            ? EmptyState.filtered(t("bundles.empty.filtered"), all.size(), filters::clear)
                            : new EmptyState(Icon.PACKAGE, t("bundles.empty"), t("bundles.empty.next")));
        }
    }

    private Component export() {
        List<String> headings = PackageCsv.headings();
        return PackageDownloads.link(
                t("bundles.export"),
                "portreeve-packages.csv",
                "text/csv; charset=utf-8",
                () -> PackageCsv.text(headings, shown).getBytes(StandardCharsets.UTF_8));
    }
}
