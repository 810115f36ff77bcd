package dev.portreeve.identity;

import dev.portreeve.shell.i18n.Locales;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The sign-in page. Spring Security answers its form.
@Controller
class SignInPage {

    static final String PATH = "/sign-in";

    /// What people type when they do not know the address.
    static final String GUESSED = "/login";

    private final Demonstration demonstration;
    private final FirstAdministrator firstAdministrator;

    SignInPage(Demonstration demonstration, FirstAdministrator firstAdministrator) {
        this.demonstration = demonstration;
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String show(HttpServletRequest request, HttpServletResponse response) {
        Locales.ofTag(request.getParameter("lang")).ifPresent(locale -> remember(locale, request, response));
        PlainPage page = new PlainPage(PageTexts.of(request), request);
        String fields = page.field(
                        "username",
                        "identity.sign-in.user-name",
                        "autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" autofocus maxlength=\"64\"",
                        List.of())
                + page.field(
                        "password",
                        "identity.sign-in.password",
                        "type=\"password\" autocomplete=\"current-password\" maxlength=\"64\"",
                        List.of());
        return page.around(
                page.texts().text("identity.sign-in.title"),
                notice(page, request)
                        + page.form(PATH, fields, "identity.sign-in.submit")
                        + firstAdministrator(page, request)
                        + people(page));
    }

    @GetMapping(GUESSED)
    String guessed() {
        return "redirect:" + PATH;
    }

    /// The same cookie in which the portal keeps a reader's choice.
    private static void remember(Locale locale, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(Locales.COOKIE, locale.toLanguageTag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String notice(PlainPage page, HttpServletRequest request) {
        if (request.getParameter("error") != null) {
            return "<p role=\"alert\">" + page.text("identity.sign-in.refused") + "</p>";
        }
        if (request.getParameter("ended") != null) {
            return "<p role=\"status\">" + page.text("identity.sign-in.ended") + "</p>";
        }
        if (request.getParameter("out") != null) {
            return "<p role=\"status\">" + page.text("identity.sign-in.out") + "</p>";
        }
        return "";
    }

    private String firstAdministrator(PlainPage page, HttpServletRequest request) {
        return firstAdministrator.isAwaited()
                ? "<p class=\"way\"><a href=\"%s\">%s</a></p>"
                        .formatted(
                                PlainPage.escape(request.getContextPath() + FirstAdministratorPage.PATH),
                                page.text("identity.first.title"))
                : "";
    }

    private String people(PlainPage page) {
        if (!demonstration.isOn()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (DemoPeople.Cast cast : DemoPeople.CAST) {
            rows.append("<tr><th scope=\"row\"><code>%s</code></th><td>%s</td></tr>%n"
                    .formatted(
                            cast.userName(),
                            page.text("identity.role." + cast.role().code())));
        }
        return """
                <section aria-labelledby="demo">
                <h2 id="demo">%s</h2>
                <p>%s</p>
                <table><tbody>
                %s</tbody></table>
                <p>%s <code>%s</code></p>
                </section>
                """.formatted(
                        page.text("identity.demo.title"),
                        page.text("identity.demo.where"),
                        rows,
                        page.text("identity.demo.password"),
                        DemoPeople.PASSWORD);
    }
}
