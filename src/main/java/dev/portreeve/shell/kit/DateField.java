package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.portreeve.shell.i18n.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A day, picked or typed in the reader's language; `2026-11-22` is understood in each.
public final class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    private static final String ISO = "yyyy-MM-dd";

    /// A field with this label; empty for a filter, which gets its name by [#setAriaLabel(String)].
    public DateField(String label) {
        Locale locale = Texts.locale();
        setLabel(label.isEmpty() ? null : label);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(
                        WeekFields.of(region(locale)).getFirstDayOfWeek().getValue() % 7)
                .setDateFormats(locale.getLanguage().equals("fr") ? "dd/MM/yyyy" : ISO, ISO)
                .setToday(t("shell.today"))
                .setCancel(t("shell.cancel"))
                .setBadInputErrorMessage(t("shell.date.bad")));
    }

    /// Weekdays, Sunday first.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(new int[] {7, 1, 2, 3, 4, 5, 6})
                .mapToObj(day -> DayOfWeek.of(day).getDisplayName(style, locale))
                .toList();
    }

    private static Locale region(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> Locale.FRANCE;
            case "ko" -> Locale.KOREA;
            default -> Locale.UK;
        };
    }
}
