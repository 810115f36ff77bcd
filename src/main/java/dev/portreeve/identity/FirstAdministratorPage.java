package dev.portreeve.identity;

import dev.portreeve.identity.PersonOutcome.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The page that makes the first administrator. It does not exist unless a secret waits.
@Controller
class FirstAdministratorPage {

    static final String PATH = "/first-administrator";

    private static final int MAX = 200;

    private final FirstAdministrator service;

    FirstAdministratorPage(FirstAdministrator service) {
        this.service = service;
    }

    @GetMapping(path = PATH)
    ResponseEntity<String> show(HttpServletRequest request) {
        return service.isAwaited()
                ? html(HttpStatus.OK, page(request, List.of()))
                : ResponseEntity.notFound().build();
    }

    @PostMapping(path = PATH)
    ResponseEntity<String> apply(HttpServletRequest request) {
        var typed = new FirstAdministrator.Application(
                parameter(request, "secret"),
                parameter(request, "userName"),
                parameter(request, "displayName"),
                parameter(request, "password"));
        PersonOutcome outcome = service.apply(typed, Origins.network(request.getRemoteAddr()));
        return outcome instanceof Refused refused
                ? html(HttpStatus.UNPROCESSABLE_CONTENT, page(request, refused.refusals()))
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", request.getContextPath() + SignInPage.PATH)
                        .build();
    }

    private static String page(HttpServletRequest request, List<IdentityRefusal> refusals) {
        PlainPage page = new PlainPage(PageTexts.of(request), request);
        String fields = page.field(
                        "secret",
                        "identity.first.secret",
                        "autocomplete=\"off\" autofocus maxlength=\"64\"",
                        errors(page, refusals, "secret", "currentPassword"))
                + page.field(
                        "userName",
                        "identity.sign-in.user-name",
                        "autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" maxlength=\"32\""
                                + value(request, "userName"),
                        errors(page, refusals, "userName"))
                + page.field(
                        "displayName",
                        "identity.first.display-name",
                        "autocomplete=\"name\" maxlength=\"80\"" + value(request, "displayName"),
                        errors(page, refusals, "displayName"))
                + page.field(
                        "password",
                        "identity.first.password",
                        "type=\"password\" autocomplete=\"new-password\" minlength=\"15\" maxlength=\"64\"",
                        errors(page, refusals, "password"));
        return page.around(
                page.texts().text("identity.first.title"),
                "<p>" + page.text("identity.first.explanation") + "</p>"
                        + page.form(PATH, fields, "identity.first.submit"));
    }

    private static List<String> errors(PlainPage page, List<IdentityRefusal> refusals, String... fields) {
        return refusals.stream()
                .filter(refusal -> List.of(fields).contains(refusal.field()))
                .map(refusal -> page.texts()
                        .text("refusal." + refusal.code(), refusal.parameters().toArray()))
                .toList();
    }

    private static String value(HttpServletRequest request, String name) {
        String typed = parameter(request, name);
        return typed.isEmpty() ? "" : " value=\"" + PlainPage.escape(typed) + "\"";
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(text -> text.length() <= MAX)
                .orElse("");
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page);
    }
}
