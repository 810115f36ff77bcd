package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Buttons;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last day the openings are wanted, with the usual spans at hand.
final class ExpiryField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int[] PRESETS = {30, 90, 180, 365};

    private final DatePicker field = new DatePicker(t("requests.field.expires"));

    /// @param today the day the spans count from
    ExpiryField(String value, LocalDate today) {
        field.setLocale(Texts.locale());
        field.setHelperText(t("requests.field.expires.help"));
        RequestListing.day(value).ifPresent(field::setValue);
        Div presets = div("buttons");
        for (int days : PRESETS) {
            Button preset = Buttons.plain(t("requests.days", days), () -> field.setValue(today.plusDays(days)));
            preset.addClassName("small");
            presets.add(preset);
        }
        getContent().addClassName("expiry");
        getContent().add(field, presets);
    }

    /// The date picker inside.
    DatePicker field() {
        return field;
    }

    /// ISO date, or empty.
    String text() {
        @Nullable LocalDate day = field.getValue();
        return day == null ? "" : day.toString();
    }
}
