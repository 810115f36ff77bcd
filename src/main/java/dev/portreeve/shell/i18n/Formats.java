package dev.portreeve.shell.i18n;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How dates, times, ages, numbers and lists are written for one reader.
///
/// @param locale the reader's language
/// @param zone   the reader's time zone
public record Formats(Locale locale, ZoneId zone) {

    /// For the reader of the current user interface: their language, and the time zone of their browser.
    public static Formats current() {
        return new Formats(Texts.locale(), currentZone());
    }

    /// A day: 22 Nov 2026 · 22 nov. 2026 · 2026년 11월 22일.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(dayPattern(), locale).format(date);
    }

    /// The day of an instant.
    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /// Day and minute: 22 Nov 2026, 14:20.
    public String dateTime(Instant instant) {
        String pattern = dayPattern() + (locale.getLanguage().equals("ko") ? " HH:mm" : ", HH:mm");
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    /// The minute of the day: 14:20.
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(zone));
    }

    /// How long ago, or how far ahead, in the largest whole unit: “3 hours ago”, “in 2 days”.
    public String relative(Instant then, Instant now) {
        Duration distance = Duration.between(then, now);
        Direction direction = distance.isNegative() ? Direction.NEXT : Direction.LAST;
        Duration size = distance.abs();
        RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(ULocale.forLocale(locale));
        if (size.compareTo(Duration.ofHours(1)) < 0) {
            return formatter.format((double) size.toMinutes(), direction, RelativeUnit.MINUTES);
        }
        if (size.compareTo(Duration.ofDays(1)) < 0) {
            return formatter.format((double) size.toHours(), direction, RelativeUnit.HOURS);
        }
        return formatter.format((double) size.toDays(), direction, RelativeUnit.DAYS);
    }

    /// A whole number with the language's grouping: 3,558 · 3 558 · 3,558.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A size in bytes, kB or MB (powers of 1000).
    public String bytes(long bytes) {
        if (bytes < 1000) {
            return number(bytes) + "\u00a0" + (locale.getLanguage().equals("fr") ? "o" : "B");
        }
        NumberFormat oneDigit = NumberFormat.getNumberInstance(locale);
        oneDigit.setMaximumFractionDigits(1);
        String unit = locale.getLanguage().equals("fr") ? "o" : "B";
        return bytes < 1_000_000
                ? oneDigit.format(bytes / 1000.0) + "\u00a0k" + unit
                : oneDigit.format(bytes / 1_000_000.0) + "\u00a0M" + unit;
    }

    /// An enumeration: “a, b and c”.
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    static ZoneId currentZone() {
        @Nullable UI ui = UI.getCurrent();
        if (ui == null) {
            return ZoneOffset.UTC;
        }
        @Nullable ExtendedClientDetails details = ui.getInternals().getExtendedClientDetails();
        @Nullable String id = details == null ? null : details.getTimeZoneId();
        if (id == null || id.isBlank()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private String dayPattern() {
        return locale.getLanguage().equals("ko") ? "y년 M월 d일" : "d MMM y";
    }
}
