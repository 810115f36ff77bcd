package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.ErrorReference;
import dev.portreeve.shell.kit.Markup;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// The page for a bug met while opening another: a sentence and the reference under which it was logged.
@PermitAll
@ParentLayout(MainLayout.class)
class InternalErrorView extends PortalPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        ErrorReference reference = FailureHandler.logged(parameter.getCaughtException());
        head(t("shell.failure.title"));
        add(Markup.div(
                "sec pad",
                Banner.failure(t("shell.failure.why"), t("shell.failure.next"))
                        .end(Markup.span("mono muted", t("shell.reference", reference.value())))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
