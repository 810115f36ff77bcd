package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.LocationAnswer;
import dev.portreeve.catalog.model.LocationAnswer.Found;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Buttons;
import java.util.List;

/// The scale unit, as a code or as the tenant location that Intune's tenant status page shows: a location becomes its
/// code, one that several units bear is asked back, an unknown one gets the nearest known offered.
final class LocationField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 80;

    private final TextField field = new TextField(t("requests.field.scale-unit"));
    private final Div answer = div("buttons answer");
    private final transient TenantLocations locations;

    LocationField(TenantLocations locations, String value) {
        this.locations = locations;
        field.setMaxLength(LONGEST);
        field.setValue(value);
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setHelperText(t("requests.field.scale-unit.help"));
        answer.getElement().setAttribute("role", "status");
        field.addValueChangeListener(event -> look(event.getValue()));
        getContent().add(field, answer);
    }

    /// The text field inside.
    TextField field() {
        return field;
    }

    /// Says which scale unit an empty field means.
    void own(String code) {
        field.setPlaceholder(code);
    }

    private void look(String text) {
        answer.removeAll();
        if (text.isBlank()) {
            return;
        }
        switch (locations.find(text)) {
            case Found found -> {
                answer.add(muted(t("requests.location.found", found.unit().code(), name(found))));
                field.setValue(found.unit().code());
            }
            case LocationAnswer.Ambiguous several -> offer(t("requests.location.several"), several.candidates());
            case LocationAnswer.Unknown unknown -> offer(t("requests.location.unknown"), unknown.nearest());
        }
    }

    private void offer(String question, List<Found> units) {
        answer.add(muted(question));
        for (Found unit : units) {
            Button choose = Buttons.plain(
                    unit.unit().code() + ", " + name(unit),
                    () -> field.setValue(unit.unit().code()));
            choose.addClassName("small");
            answer.add(choose);
        }
    }

    private static String name(Found unit) {
        return RegionTables.standard()
                .nameOf(unit.region(), Texts.locale())
                .orElse(unit.region().code());
    }
}
