package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.requests.RequestField;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.tenants.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first step: what it is called, which tenant, which scale unit.
final class TenantStep {

    static final int SAVE_AFTER_MILLIS = 700;

    private static final int LONGEST_TITLE = 160;

    private final TextField title = new TextField(t("requests.field.title"));
    private final Select<Tenant> tenant = new Select<>();
    private final LocationField location;

    private TenantStep(RequestForm form, List<Tenant> tenants, TenantLocations locations) {
        title.setHelperText(t("requests.field.title.help"));
        title.setMaxLength(LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(SAVE_AFTER_MILLIS);
        title.setValue(form.title());
        tenant.setLabel(t("requests.field.tenant"));
        tenant.setItems(tenants);
        tenant.setItemLabelGenerator(TenantStep::label);
        location = new LocationField(locations, form.scaleUnit());
        tenant.addValueChangeListener(event -> own(event.getValue()));
        tenants.stream()
                .filter(each -> each.id().toString().equals(form.tenant()))
                .findFirst()
                .ifPresent(tenant::setValue);
    }

    /// @param changed called after every change by hand
    static WizardStep of(RequestForm form, List<Tenant> tenants, TenantLocations locations, Runnable changed) {
        TenantStep step = new TenantStep(form, tenants, locations);
        step.title.addValueChangeListener(_ -> changed.run());
        step.tenant.addValueChangeListener(_ -> changed.run());
        step.location.field().addValueChangeListener(_ -> changed.run());
        FieldErrors errors = new FieldErrors()
                .at(RequestField.TITLE, step.title)
                .at(RequestField.TENANT, step.tenant)
                .at(RequestField.SCALE_UNIT, step.location.field());
        return new WizardStep(div("form", step.title, step.tenant, step.location), step::read, errors);
    }

    private RequestForm read(RequestForm form) {
        @Nullable Tenant chosen = tenant.getValue();
        String before = chosen == null ? "" : chosen.id().toString();
        // an enforcement point belongs to one tenant, and so do the sources it filled in
        boolean stale =
                !before.equals(form.tenant()) && !form.enforcementPoint().isBlank();
        return new RequestForm(
                title.getValue(),
                before,
                location.field().getValue().strip(),
                form.features(),
                stale ? "" : form.enforcementPoint(),
                stale ? List.of() : form.targets(),
                stale ? "" : form.networks(),
                stale ? "" : form.zones(),
                form.peers(),
                form.expires(),
                form.justification(),
                form.ticket());
    }

    private void own(@Nullable Tenant chosen) {
        location.own(chosen == null ? "" : chosen.scaleUnit().code());
    }

    private static String label(@Nullable Tenant tenant) {
        return tenant == null ? "" : tenant.name() + ", " + tenant.scaleUnit().code();
    }
}
