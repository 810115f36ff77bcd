package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Buttons;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The last day the openings are wanted, with the usual spans at hand.
final class ExpiryField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int[] PRESETS = {30, 90, 180, 365};

    private final DatePicker field = new DatePicker(t("requests.field.expires"));

    /// @param today the day the spans count from
    ExpiryField(String value, LocalDate today) {
        field.setLocale(Texts.locale());
        field.setI18n(words(Texts.locale()));
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

    private static DatePicker.DatePickerI18n words(Locale locale) {
        List<DayOfWeek> week = new ArrayList<>(List.of(DayOfWeek.values()));
        // the picker counts from Sunday
        Collections.rotate(week, 1);
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(week.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdaysShort(week.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList());
        words.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7);
        words.setToday(t("requests.today"));
        words.setCancel(t("shell.cancel"));
        return words;
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
