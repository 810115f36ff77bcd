package dev.portreeve.tenants.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import dev.portreeve.shell.kit.UrlFilters;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/// The tenants. Everybody may look them up (`?q=`); administrators add and change them.
@Route(TenantListView.ROUTE)
@Menu(title = "tenants.title", order = 220, icon = "building-2")
@PermitAll
class TenantListView extends PortalPage {

    static final String ROUTE = "admin/tenants";

    private static final long serialVersionUID = 1L;

    private final transient Tenants tenants;
    private final TextField text = new TextField();
    private final Span tally = span("tally");
    private final Grid<Tenant> grid = new Grid<>();

    TenantListView(Tenants tenants, CurrentUser currentUser) {
        this.tenants = tenants;
        var head = head(t("tenants.title"));
        if (currentUser.has(Role.ADMINISTRATOR)) {
            head.actions(Buttons.primary(
                    t("tenants.add"),
                    () -> TenantDialog.adding(tenants, TenantsNavigation::open).open()));
        }
        fixed();
        text.setAriaLabel(t("tenants.search"));
        text.setPlaceholder(t("tenants.search"));
        text.setPrefixComponent(Icon.SEARCH.create());
        add(div("filters", text, tally), div("fill", grid));
        columns();
        new UrlFilters(this, this::show).text("q", text);
    }

    private void columns() {
        grid.setSizeFull();
        grid.addComponentColumn(tenant -> new Anchor(TenantsNavigation.address(tenant.id()), tenant.name()))
                .setHeader(t("tenants.name"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addComponentColumn(tenant -> mono(tenant.scaleUnit().code()))
                .setHeader(t("tenants.scale-unit"))
                .setAutoWidth(true);
        grid.addColumn(tenant -> tenant.region().code())
                .setHeader(t("tenants.region"))
                .setAutoWidth(true);
        grid.addColumn(tenant -> t("tenants.instance." + tenant.instance().code()))
                .setHeader(t("tenants.instance"))
                .setAutoWidth(true);
        grid.addComponentColumn(tenant -> state(tenant.active()))
                .setHeader(t("tenants.use"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(new EmptyState(Icon.BUILDING_2, t("tenants.none"), t("tenants.none-next")));
    }

    /// Whether something is in use, in a word.
    static Component state(boolean active) {
        return active
                ? new StateWord(Tone.OK, t("tenants.active"))
                : new StateWord(Tone.PLAIN, Icon.CIRCLE_SLASH, t("tenants.inactive"));
    }

    private void show() {
        String words = text.getValue().strip().toLowerCase(Locale.ROOT);
        List<Tenant> found = tenants.all().stream()
                .filter(tenant -> tenant.name().toLowerCase(Locale.ROOT).contains(words)
                        || tenant.scaleUnit().code().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        grid.setItems(found);
        tally.setText(t("tenants.count", found.size()));
    }
}
