package dev.portreeve.identity;

import dev.portreeve.shell.i18n.Locales;
import dev.portreeve.shell.i18n.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The messages of a plain page, in the reader's language: the one the address asks for (`?lang=fr`), else the
/// choice
/// kept in this browser, else what the browser accepts.
record PageTexts(Locale locale, HttpServletRequest request) {

    static PageTexts of(HttpServletRequest request) {
        return new PageTexts(
                Locales.ofTag(request.getParameter("lang"))
                        .or(() -> cookie(request, Locales.COOKIE).flatMap(Locales::ofTag))
                        .orElseGet(() -> Locales.accepted(request.getHeader("Accept-Language"))),
                request);
    }

    String text(String key, Object... arguments) {
        return Texts.in(locale, key, arguments);
    }

    Optional<String> cookie(String name) {
        return cookie(request, name);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
