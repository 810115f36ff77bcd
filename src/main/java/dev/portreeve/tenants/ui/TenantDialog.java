package dev.portreeve.tenants.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantData;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.TenantOutcome;
import dev.portreeve.tenants.TenantOutcome.Refused;
import dev.portreeve.tenants.TenantOutcome.Saved;
import dev.portreeve.tenants.TenantRefusal;
import dev.portreeve.tenants.Tenants;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Adds or changes a tenant.
final class TenantDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final List<String> REGIONS = List.of("NA", "EU", "AP");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTES = 2_000;

    private final transient Tenants tenants;
    private final transient @Nullable Tenant tenant;
    private final SerializableConsumer<TenantId> saved;
    private final TextField name = new TextField(t("tenants.name"));
    private final Select<Instance> instance = new Select<>();
    private final ComboBox<String> region = new ComboBox<>(t("tenants.region"));
    private final TextField scaleUnit = new TextField(t("tenants.scale-unit"));
    private final TextArea notes = new TextArea(t("tenants.notes"));
    private final Checkbox active = new Checkbox(t("tenants.active-box"), true);

    private TenantDialog(Tenants tenants, @Nullable Tenant tenant, SerializableConsumer<TenantId> saved) {
        this.tenants = tenants;
        this.tenant = tenant;
        this.saved = saved;
        setHeaderTitle(tenant == null ? t("tenants.add") : tenant.name());
        setWidth("min(480px, 94vw)");
        name.setMaxLength(LONGEST_NAME);
        instance.setLabel(t("tenants.instance"));
        instance.setItems(Instance.values());
        instance.setItemLabelGenerator(each -> t("tenants.instance." + each.code()));
        instance.setValue(Instance.WORLDWIDE);
        region.setItems(REGIONS);
        region.setAllowCustomValue(true);
        region.addCustomValueSetListener(
                event -> region.setValue(event.getDetail().toUpperCase(Locale.ROOT)));
        scaleUnit.setHelperText(t("tenants.scale-unit-help"));
        scaleUnit.setMaxLength(LONGEST_NAME);
        notes.setMaxLength(LONGEST_NOTES);
        var form = div("form", name, instance, div("form-row", region, scaleUnit), notes);
        if (tenant != null) {
            fill(tenant);
            form.add(active);
        }
        add(form);
        getFooter().add(Buttons.plain(t("shell.cancel"), this::close), Buttons.primary(t("tenants.save"), this::save));
    }

    static TenantDialog adding(Tenants tenants, SerializableConsumer<TenantId> saved) {
        return new TenantDialog(tenants, null, saved);
    }

    static TenantDialog changing(Tenants tenants, Tenant tenant, SerializableConsumer<TenantId> saved) {
        return new TenantDialog(tenants, tenant, saved);
    }

    private void fill(Tenant known) {
        name.setValue(known.name());
        instance.setValue(known.instance());
        region.setValue(known.region().code());
        scaleUnit.setValue(known.scaleUnit().code());
        notes.setValue(known.notes());
        active.setValue(known.active());
    }

    private void save() {
        List.<HasValidation>of(name, instance, region, scaleUnit, notes).forEach(field -> field.setInvalid(false));
        String place = region.getValue();
        TenantData typed = new TenantData(
                name.getValue(),
                instance.getValue().code(),
                place == null ? "" : place,
                scaleUnit.getValue(),
                notes.getValue());
        TenantOutcome<TenantId> outcome =
                tenant == null ? tenants.create(typed) : tenants.change(tenant.id(), typed, active.getValue());
        switch (outcome) {
            case Saved<TenantId>(TenantId id) -> {
                close();
                saved.accept(id);
            }
            case Refused<TenantId>(List<TenantRefusal> refusals) -> refusals.forEach(this::show);
        }
    }

    private void show(TenantRefusal refusal) {
        HasValidation field = Map.<String, HasValidation>of(
                        "name", name, "instance", instance, "region", region, "scaleUnit", scaleUnit, "notes", notes)
                .get(refusal.field());
        if (field == null) {
            Notices.refused(refusal);
        } else {
            Refusals.at(field, refusal);
        }
    }
}
