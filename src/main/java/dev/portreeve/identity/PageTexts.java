package dev.portreeve.identity;

import com.ibm.icu.text.MessageFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/// The messages of a plain page.
record PageTexts(Locale locale) {

    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.KOREAN);

    static PageTexts of(HttpServletRequest request) {
        return new PageTexts(Locale.lookup(
                Locale.LanguageRange.parse(
                        request.getHeader("Accept-Language") == null ? "en" : request.getHeader("Accept-Language")),
                LOCALES));
    }

    String text(String key, Object... arguments) {
        try (var in = new InputStreamReader(
                PageTexts.class.getResourceAsStream("/messages/identity_" + locale.toLanguageTag() + ".properties"),
                StandardCharsets.UTF_8)) {
            return new MessageFormat(new PropertyResourceBundle(in).getString(key), locale).format(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
