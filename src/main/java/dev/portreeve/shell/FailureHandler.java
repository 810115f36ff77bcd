package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.portreeve.shell.kit.ErrorReference;
import dev.portreeve.shell.kit.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A bug met while a page was in use: logged once under a reference, which the reader is shown with a sentence.
final class FailureHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void error(ErrorEvent event) {
        ErrorReference reference = logged(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.failed(t("shell.failure.notice", reference.value()));
        }
    }

    /// Logs a failure and names it.
    static ErrorReference logged(Throwable failure) {
        ErrorReference reference = ErrorReference.next();
        LOG.error("failure {}", reference.value(), failure);
        return reference;
    }
}
