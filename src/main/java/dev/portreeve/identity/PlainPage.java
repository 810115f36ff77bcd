package dev.portreeve.identity;

import dev.portreeve.shell.i18n.Locales;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/// A page without any script, for those who have not signed in: strangers cost no user interface session.
final class PlainPage {

    private final PageTexts texts;
    private final HttpServletRequest request;

    PlainPage(PageTexts texts, HttpServletRequest request) {
        this.texts = texts;
        this.request = request;
    }

    /// The page around a body that is HTML already.
    String around(String title, String body) {
        String path = request.getContextPath();
        return """
                <!doctype html>
                <html lang="%s"%s>
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s – Portreeve</title>
                <link rel="icon" href="%s/assets/icons/favicon.svg">
                <link rel="stylesheet" href="%s/assets/sign-in.css">
                </head>
                <body>
                <main>
                <p class="brand"><img src="%s/assets/icons/favicon.svg" alt="">Portreeve</p>
                <h1>%s</h1>
                %s
                </main>
                <footer><nav aria-label="%s">%s</nav></footer>
                </body>
                </html>
                """.formatted(
                        texts.locale().toLanguageTag(),
                        scheme(),
                        escape(title),
                        escape(path),
                        escape(path),
                        escape(path),
                        escape(title),
                        body,
                        text("identity.page.languages"),
                        languages());
    }

    /// A form that is sent back to the given path with the token against forged requests.
    String form(String path, String fields, String button) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return """
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                %s
                <button type="submit">%s</button>
                </form>
                """.formatted(
                        escape(request.getContextPath() + path),
                        escape(token.getParameterName()),
                        escape(token.getToken()),
                        fields,
                        text(button));
    }

    /// A labelled input, with the message that belongs to it.
    ///
    /// @param attributes HTML as it is
    String field(String name, String label, String attributes, List<String> errors) {
        String described = errors.isEmpty() ? "" : " aria-invalid=\"true\" aria-describedby=\"" + name + "-error\"";
        String error = errors.isEmpty()
                ? ""
                : "<p class=\"error\" id=\"" + name + "-error\">" + escape(String.join(" ", errors)) + "</p>";
        return "<label for=\"%s\">%s</label><input id=\"%s\" name=\"%s\" required %s%s>%s%n"
                .formatted(name, text(label), name, name, attributes, described, error)
                .replace("\r\n", "\n");
    }

    PageTexts texts() {
        return texts;
    }

    /// A message of the catalogue, escaped.
    String text(String key, Object... arguments) {
        return escape(texts.text(key, arguments));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /// What the reader chose in this browser; without a choice the page follows the system.
    private String scheme() {
        return texts.cookie("portreeve-scheme")
                .filter(List.of("light", "dark")::contains)
                .map(" data-scheme=\"%s\""::formatted)
                .orElse("");
    }

    private String languages() {
        StringBuilder links = new StringBuilder();
        for (Locale locale : Locales.ALL) {
            String tag = locale.toLanguageTag();
            links.append("<a href=\"?lang=%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a> "
                    .formatted(
                            tag,
                            tag,
                            tag,
                            locale.equals(texts.locale()) ? " aria-current=\"true\"" : "",
                            escape(locale.getDisplayLanguage(locale))));
        }
        return links.toString().strip();
    }
}
