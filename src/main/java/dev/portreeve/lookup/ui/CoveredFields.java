package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import dev.portreeve.tenants.Tenant;
import java.util.List;
import java.util.Optional;

/// The one box for everything, and by which revision and for which tenant it is answered.
final class CoveredFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea box = new TextArea(t("lookup.box"));
    private final Select<Tenant> tenant = new Select<>();
    private final Select<RevisionNumber> revision = new Select<>();
    private final transient List<Tenant> tenants;

    CoveredFields(List<Tenant> tenants, List<RevisionSummary> revisions, Runnable ask) {
        this.tenants = tenants;
        addClassNames("pad", "covered-form");
        box.setHelperText(t("lookup.box.help"));
        box.setPlaceholder(t("lookup.box.example"));
        box.setMinRows(2);
        box.setMaxRows(10);
        box.setWidthFull();
        Shortcuts.bind(box, "f", t("lookup.box"));
        Button check = Buttons.primary(t("lookup.ask"), ask);
        check.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        tenants(tenants);
        revisions(revisions);
        add(box, div("form-row", tenant, revision, check));
    }

    private void tenants(List<Tenant> all) {
        tenant.setLabel(t("lookup.tenant"));
        tenant.setItems(all);
        tenant.setItemLabelGenerator(each -> each == null ? t("lookup.tenant.none") : each.name());
        tenant.setEmptySelectionAllowed(all.size() > 1);
        tenant.setEmptySelectionCaption(t("lookup.tenant.none"));
        tenant.setPlaceholder(all.size() == 1 ? all.getFirst().name() : t("lookup.tenant.none"));
    }

    private void revisions(List<RevisionSummary> all) {
        revision.setLabel(t("lookup.revision"));
        revision.setItems(all.stream().map(RevisionSummary::number).toList());
        revision.setItemLabelGenerator(number -> all.stream()
                .filter(each -> each.number().equals(number))
                .map(CatalogNavigation::label)
                .findFirst()
                .orElse(""));
        if (!all.isEmpty()) {
            revision.setPlaceholder(CatalogNavigation.label(all.getFirst()));
        }
    }

    void bind(UrlFilters filters) {
        filters.choice("tenant", tenant, each -> each.id().toString(), this::tenantOf)
                .choice("revision", revision, RevisionNumber::toString, this::revisionOf);
    }

    private Optional<Tenant> tenantOf(String text) {
        return tenants.stream()
                .filter(each -> each.id().toString().equals(text) || each.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private Optional<RevisionNumber> revisionOf(String text) {
        return revision.getListDataView()
                .getItems()
                .filter(number -> number.toString().equals(text))
                .findFirst();
    }

    /// What an address names that does not exist.
    Optional<String> unknown(QueryParameters asked) {
        Optional<String> noTenant = asked.getSingleParameter("tenant")
                .filter(text -> !text.isEmpty() && tenantOf(text).isEmpty())
                .map(text -> "tenant " + text);
        return noTenant.or(() -> asked.getSingleParameter("revision")
                .filter(text -> !text.isEmpty() && revisionOf(text).isEmpty())
                .map(text -> "catalog revision " + text));
    }

    TextArea box() {
        return box;
    }

    /// The tenant that was chosen; where there is only one, that one.
    Optional<Tenant> tenant() {
        return tenant.getOptionalValue()
                .or(() -> tenants.size() == 1 ? Optional.of(tenants.getFirst()) : Optional.empty());
    }

    /// The revision that was chosen; empty for the current one.
    Optional<RevisionNumber> revision() {
        return revision.getOptionalValue();
    }
}
