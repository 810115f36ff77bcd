package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.tenants.EnforcementPoint;
import dev.portreeve.tenants.TrafficSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of the third step with what a form says.
final class PlaceFields {

    final Select<EnforcementPoint> point = new Select<>();
    final CheckboxGroup<String> targets = new CheckboxGroup<>(t("requests.field.targets"));
    final TextArea networks = lines("networks");
    final TextArea zones = lines("zones");
    final TextArea peers = lines("peers");
    final ExpiryField expires;
    final TextArea justification = lines("justification");
    final TextField ticket = new TextField(t("requests.field.ticket"));

    PlaceFields(RequestForm form, List<EnforcementPoint> points, LocalDate today) {
        point.setLabel(t("requests.field.point"));
        point.setHelperText(t("requests.field.point.help"));
        point.setItems(points);
        point.setEmptySelectionAllowed(true);
        point.setEmptySelectionCaption(t("requests.field.point.none"));
        point.setItemLabelGenerator(PlaceFields::label);
        points.stream()
                .filter(each -> each.id().toString().equals(form.enforcementPoint()))
                .findFirst()
                .ifPresent(point::setValue);
        List<String> words =
                Renderers.targets().stream().map(target -> target.id().word()).toList();
        targets.setItems(words);
        targets.setItemLabelGenerator(word -> t("rendering.target." + word));
        targets.setItemHelperGenerator(word -> t("rendering.target." + word + ".about"));
        targets.setValue(
                form.targets().stream().filter(words::contains).collect(Collectors.toCollection(LinkedHashSet::new)));
        networks.setValue(form.networks());
        zones.setValue(form.zones());
        peers.setValue(form.peers());
        justification.setValue(form.justification());
        ticket.setHelperText(t("requests.field.ticket.help"));
        ticket.setValue(form.ticket());
        expires = new ExpiryField(form.expires(), today);
        point.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                fill(event.getValue());
            }
        });
    }

    private static TextArea lines(String name) {
        TextArea area = new TextArea(t("requests.field." + name));
        area.setHelperText(t("requests.field." + name + ".help"));
        area.setMinRows(2);
        area.setMaxRows(12);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TenantStep.SAVE_AFTER_MILLIS);
        return area;
    }

    private static String label(@Nullable EnforcementPoint point) {
        return point == null
                ? t("requests.field.point.none")
                : t("requests.field.point.item", point.name(), t("rendering.target." + point.target()));
    }

    /// Takes over what the enforcement point says.
    void fill(@Nullable EnforcementPoint chosen) {
        if (chosen == null) {
            return;
        }
        boolean known = Renderers.targets().stream()
                .anyMatch(target -> target.id().word().equals(chosen.target()));
        targets.setValue(known ? Set.of(chosen.target()) : Set.of());
        networks.setValue(texts(chosen, TrafficSource.Network.class));
        zones.setValue(texts(chosen, TrafficSource.Zone.class));
    }

    private static String texts(EnforcementPoint point, Class<? extends TrafficSource> kind) {
        return point.sources().stream()
                .filter(kind::isInstance)
                .map(TrafficSource::text)
                .collect(Collectors.joining("\n"));
    }
}
