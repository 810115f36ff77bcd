package dev.portreeve.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import dev.portreeve.shell.i18n.Locales;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reader chose for this browser, kept in two cookies: language and colour scheme.
final class ReaderChoices {

    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    private ReaderChoices() {}

    /// The chosen language, else the best one the browser asks for.
    static Locale language(VaadinRequest request) {
        return cookie(request, Locales.COOKIE)
                .flatMap(Locales::ofTag)
                .orElseGet(() -> Locales.accepted(request.getHeader("Accept-Language")));
    }

    static Scheme scheme(VaadinRequest request) {
        return cookie(request, Scheme.COOKIE).flatMap(Scheme::named).orElse(Scheme.SYSTEM);
    }

    /// Switches this browser to a language; the page is read again where it is.
    static void choose(Locale language) {
        remember(Locales.COOKIE, language.toLanguageTag());
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    static void choose(Scheme scheme) {
        remember(Scheme.COOKIE, scheme.id());
        UI.getCurrent().getPage().setColorScheme(scheme.value());
    }

    private static void remember(String name, String value) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
