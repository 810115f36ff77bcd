package dev.portreeve.tenants.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.tenants.EnforcementPoint;
import dev.portreeve.tenants.EnforcementPointData;
import dev.portreeve.tenants.EnforcementPoints;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.TenantOutcome;
import dev.portreeve.tenants.TenantOutcome.Refused;
import dev.portreeve.tenants.TenantOutcome.Saved;
import dev.portreeve.tenants.TenantRefusal;
import dev.portreeve.tenants.TrafficSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds or changes an enforcement point.
final class PointDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /// What today's portal writes; another name may be typed, for a target that comes later.
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SOURCES = 20_000;

    private final transient EnforcementPoints points;
    private final transient TenantId tenant;
    private final transient @Nullable EnforcementPoint point;
    private final SerializableRunnable saved;
    private final TextField name = new TextField(t("tenants.name"));
    private final ComboBox<String> target = new ComboBox<>(t("tenants.points.target"));
    private final TextArea sources = new TextArea(t("tenants.points.sources"));
    private final Checkbox active = new Checkbox(t("tenants.active-box"), true);

    private PointDialog(
            EnforcementPoints points, TenantId tenant, @Nullable EnforcementPoint point, SerializableRunnable saved) {
        this.points = points;
        this.tenant = tenant;
        this.point = point;
        this.saved = saved;
        setHeaderTitle(point == null ? t("tenants.points.add") : point.name());
        setWidth("min(480px, 94vw)");
        name.setMaxLength(LONGEST_NAME);
        target.setItems(points.targets());
        target.setAllowCustomValue(true);
        target.addCustomValueSetListener(
                event -> target.setValue(event.getDetail().strip()));
        sources.setHelperText(t("tenants.points.sources-help"));
        sources.setMaxLength(LONGEST_SOURCES);
        var form = div("form", name, target, sources);
        if (point != null) {
            name.setValue(point.name());
            target.setValue(point.target());
            sources.setValue(point.sources().stream().map(TrafficSource::text).collect(Collectors.joining("\n")));
            active.setValue(point.active());
            form.add(active);
        }
        add(form);
        getFooter().add(Buttons.plain(t("shell.cancel"), this::close), Buttons.primary(t("tenants.save"), this::save));
    }

    static PointDialog adding(EnforcementPoints points, TenantId tenant, SerializableRunnable saved) {
        return new PointDialog(points, tenant, null, saved);
    }

    static PointDialog changing(EnforcementPoints points, EnforcementPoint point, SerializableRunnable saved) {
        return new PointDialog(points, point.tenant(), point, saved);
    }

    private void save() {
        List.<HasValidation>of(name, target, sources).forEach(field -> field.setInvalid(false));
        String kind = target.getValue();
        var typed = new EnforcementPointData(
                name.getValue(),
                kind == null ? "" : kind,
                Arrays.stream(sources.getValue().split("[\n,;]"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        TenantOutcome<?> outcome =
                point == null ? points.create(tenant, typed) : points.change(point.id(), typed, active.getValue());
        switch (outcome) {
            case Saved<?> _ -> {
                close();
                saved.run();
            }
            case Refused<?> refused -> refused.refusals().forEach(this::show);
        }
    }

    private void show(TenantRefusal refusal) {
        switch (refusal.field()) {
            case "name" -> Refusals.at(name, refusal);
            case "target" -> Refusals.at(target, refusal);
            case "sources" -> Refusals.at(sources, refusal);
            default -> Notices.refused(refusal);
        }
    }
}
