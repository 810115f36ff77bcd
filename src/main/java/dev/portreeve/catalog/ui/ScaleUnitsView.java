package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scale units of the current revision by region, and a field that finds the one of a tenant location.
@Route("catalog/scale-units")
@Menu(title = "catalog.units", icon = "map-pin", order = 120)
@NavKey("u")
@PermitAll
final class ScaleUnitsView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private final TextField location = new TextField();
    private final Div answer = div("answer");
    private final transient @Nullable TenantLocations locations;
    private final boolean engineer;

    ScaleUnitsView(Catalog catalog, CurrentUser user) {
        engineer = user.has(Role.ENGINEER);
        PageHead head = head(t("catalog.units")).crumb(t("catalog.title"), "catalog");
        head.here(t("catalog.units"));
        CatalogRevision revision = catalog.current().orElse(null);
        if (revision == null || revision.content().scaleUnits().isEmpty()) {
            locations = null;
            add(new EmptyState(Icon.MAP_PIN, t("catalog.units.none"), t("catalog.units.none.next")));
            return;
        }
        List<ScaleUnitRow> rows = revision.content().scaleUnits();
        locations = new TenantLocations(RegionTables.standard(), rows);
        finder();
        add(div(
                "pad",
                new SectionHead(t("catalog.units.table")).note(RevisionWords.label(revision.summary())),
                new ScaleUnitTable(rows)));
    }

    private void finder() {
        location.setLabel(t("catalog.location"));
        location.setHelperText(t("catalog.location.help"));
        location.setPlaceholder(t("catalog.location.example"));
        location.setWidth("320px");
        answer.getElement().setAttribute("role", "status");
        UrlFilters filters = new UrlFilters(this, this::find);
        filters.text("q", location);
        add(div("pad finder", location, answer, paragraph("muted note", t("catalog.location.where"))));
    }

    private void find() {
        answer.removeAll();
        String typed = location.getValue().strip();
        if (locations != null && !typed.isEmpty()) {
            answer.add(new LocationReply(locations.find(typed), typed, engineer));
        }
    }
}
