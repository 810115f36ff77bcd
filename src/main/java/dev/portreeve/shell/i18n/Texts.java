package dev.portreeve.shell.i18n;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Texts for views: `t("catalog.title")`. Numbers among the arguments are written by the language's rules and choose
/// plurals; [Instant] and [LocalDate] become dates; ids and hosts are passed as strings and stay as they are.
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private Texts() {}

    /// The message in the language of the current user interface. An unknown key is shown as itself and logged.
    public static String t(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    /// The message in a given language.
    public static String in(Locale locale, String key, Object... arguments) {
        Formats formats = new Formats(locale, Formats.currentZone());
        Object[] shown =
                Arrays.stream(arguments).map(each -> shown(formats, each)).toArray();
        return MessageCatalog.onClassPath().find(locale, key, shown).orElseGet(() -> {
            LOG.warn("no message for key {}", key);
            return key;
        });
    }

    /// The title of a browser window for a page: its own name, then the product's.
    public static String titled(String page) {
        return page.isEmpty() ? t("shell.product") : t("shell.title", page);
    }

    /// Whether there is a message with this key.
    public static boolean has(String key) {
        return MessageCatalog.onClassPath().patterns(Locales.DEFAULT).containsKey(key);
    }

    /// The language of the current user interface, else the default.
    public static Locale locale() {
        @Nullable UI ui = UI.getCurrent();
        return ui == null ? Locales.DEFAULT : Locales.nearest(ui.getLocale());
    }

    private static Object shown(Formats formats, Object argument) {
        return switch (argument) {
            case Instant instant -> formats.date(instant);
            case LocalDate date -> formats.date(date);
            default -> argument;
        };
    }
}
