package dev.portreeve.tenants.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.tenants.EnforcementPoint;
import dev.portreeve.tenants.EnforcementPoints;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.tenants.TrafficSource;
import jakarta.annotation.security.PermitAll;

/// One tenant with its enforcement points.
@Route(TenantListView.ROUTE + "/:tenant")
@PermitAll
class TenantDetailsView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Tenants tenants;
    private final transient EnforcementPoints points;
    private final boolean administrator;

    TenantDetailsView(Tenants tenants, EnforcementPoints points, CurrentUser currentUser) {
        this.tenants = tenants;
        this.points = points;
        this.administrator = currentUser.has(Role.ADMINISTRATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("tenant").orElse("");
        show(TenantId.tryParse(id)
                .flatMap(tenants::find)
                .orElseThrow(() -> new MissingRecord("a tenant that does not exist")));
    }

    private void show(Tenant tenant) {
        PageHead head = head(tenant.name()).crumb(t("tenants.title"), TenantListView.ROUTE);
        if (administrator) {
            head.actions(Buttons.plain(
                    t("tenants.edit"),
                    () -> TenantDialog.changing(tenants, tenant, this::reload).open()));
        }
        add(Facts.row()
                .mono(t("tenants.scale-unit"), tenant.scaleUnit().code())
                .fact(t("tenants.region"), tenant.region().code())
                .fact(
                        t("tenants.instance"),
                        t("tenants.instance." + tenant.instance().code()))
                .fact(t("tenants.use"), TenantListView.state(tenant.active())));
        if (!tenant.notes().isEmpty()) {
            add(div("pad", paragraph("prose note", tenant.notes())));
        }
        add(div("pad sec", section(tenant), grid(tenant)));
    }

    private Component section(Tenant tenant) {
        SectionHead section = new SectionHead(t("tenants.points"));
        if (administrator) {
            section.end(Buttons.quiet(
                    Icon.PLUS,
                    t("tenants.points.add"),
                    () -> PointDialog.adding(points, tenant.id(), () -> reload(tenant.id()))
                            .open()));
        }
        return section;
    }

    private Component grid(Tenant tenant) {
        Grid<EnforcementPoint> grid = new Grid<>();
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(point -> name(tenant, point))
                .setHeader(t("tenants.name"))
                .setAutoWidth(true);
        grid.addComponentColumn(point -> mono(point.target()))
                .setHeader(t("tenants.points.target"))
                .setAutoWidth(true);
        grid.addComponentColumn(point -> mono(String.join(
                        ", ", point.sources().stream().map(TrafficSource::text).toList())))
                .setHeader(t("tenants.points.sources"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addComponentColumn(point -> TenantListView.state(point.active()))
                .setHeader(t("tenants.use"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(
                new EmptyState(Icon.SHIELD, t("tenants.points.none"), t("tenants.points.none-next")));
        grid.setItems(points.of(tenant.id()));
        return grid;
    }

    private Component name(Tenant tenant, EnforcementPoint point) {
        if (!administrator) {
            return new Span(point.name());
        }
        Button open = Buttons.plain(
                point.name(),
                () -> PointDialog.changing(points, point, () -> reload(tenant.id()))
                        .open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("small");
        return open;
    }

    private void reload(TenantId id) {
        tenants.find(id).ifPresent(this::show);
    }
}
