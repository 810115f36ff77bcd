package dev.portreeve.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Answers what is not allowed: nothing tells an address that is closed from one that does not exist.
final class DeniedRequests implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && request.getRequestURI().endsWith(SignInPage.PATH)) {
            // a sign-in page that was open for longer than its session
            response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?ended");
            return;
        }
        PlainPage page = new PlainPage(PageTexts.of(request), request);
        response.setStatus(
                denied instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Content-Security-Policy", PortalHeaders.PLAIN_PAGE);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getWriter()
                .write(page.around(
                        page.texts().text("shell.missing.title"),
                        "<p>%s. %s</p><p class=\"way\"><a href=\"%s/\">%s</a></p>"
                                .formatted(
                                        page.text("shell.missing.why"),
                                        page.text("shell.missing.next"),
                                        PlainPage.escape(request.getContextPath()),
                                        page.text("shell.home"))));
    }
}
