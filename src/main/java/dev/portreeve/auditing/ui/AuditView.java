package dev.portreeve.auditing.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.portreeve.audit.AuditEvent;
import dev.portreeve.audit.AuditFilter;
import dev.portreeve.audit.AuditTrail;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.RolesAllowed;

/// The audit log, newest first. The address says what is shown: `?kind=&actor=&outcome=&object=&from=&to=&q=`.
@Route(AuditView.ROUTE)
@Menu(title = "auditing.title", order = 210, icon = "scroll-text")
@RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
class AuditView extends PortalPage {

    static final String ROUTE = "audit";

    private static final long serialVersionUID = 1L;

    private final transient AuditTrail trail;
    private final AuditFilterFields fields;
    private final EventCells cells;
    private final Span tally = span("tally");
    private final Grid<AuditEvent> grid = new Grid<>();
    private transient AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditTrail trail, UserDirectory directory) {
        this.trail = trail;
        fields = new AuditFilterFields(trail, directory, Formats.current().zone());
        cells = new EventCells(directory);
        head(t("auditing.title")).actions(export());
        fixed();
        add(div("filters", fields.components()), div("filters", tally), div("fill", grid));
        columns();
        fields.bind(new UrlFilters(this, this::show));
    }

    private void columns() {
        grid.setSizeFull();
        grid.addColumn(cells::time)
                .setHeader(t("auditing.time"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(cells::kind).setHeader(t("auditing.kind")).setAutoWidth(true);
        grid.addColumn(cells::actor).setHeader(t("auditing.actor")).setAutoWidth(true);
        grid.addComponentColumn(cells::object).setHeader(t("auditing.object")).setAutoWidth(true);
        grid.addComponentColumn(cells::outcome)
                .setHeader(t("auditing.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(
                        event -> Buttons.icon(Icon.EYE, t("auditing.open", cells.label(event)), () -> open(event)))
                .setHeader(t("auditing.details"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemDoubleClickListener(event -> open(event.getItem()));
        grid.setEmptyStateComponent(new EmptyState(Icon.SCROLL_TEXT, t("auditing.none"), t("auditing.none-next")));
        grid.setItems(
                query -> trail.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(filter));
    }

    private void open(AuditEvent event) {
        new EventDialog(event, cells).open();
    }

    private void show() {
        filter = fields.filter();
        grid.getDataProvider().refreshAll();
        int count = trail.count(filter);
        tally.setText(count < AuditTrail.MAX_EXPORT ? t("auditing.count", count) : t("auditing.count-at-least", count));
    }

    private Anchor export() {
        DownloadHandler csv = event -> {
            event.setFileName("portreeve-audit.csv");
            event.setContentType("text/csv; charset=utf-8");
            trail.export(filter, event.getOutputStream());
        };
        Anchor link = new Anchor(csv, "");
        link.add(Icon.DOWNLOAD.create(), new com.vaadin.flow.component.Text(t("auditing.export")));
        link.addClassName("link-btn");
        return link;
    }
}
