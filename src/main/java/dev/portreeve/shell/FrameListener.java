package dev.portreeve.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.portreeve.shell.i18n.Texts;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Sets up each session and page for its reader before anything is drawn: language, colour scheme, what is said when
/// the connection breaks, and what happens to failures.
@Component
final class FrameListener implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(new SystemTexts());
        event.getSource().addSessionInitListener(start -> {
            VaadinSession session = start.getSession();
            session.setLocale(ReaderChoices.language(start.getRequest()));
            session.setErrorHandler(new FailureHandler());
        });
        event.getSource().addUIInitListener(start -> connectionTexts(start.getUI()));
        event.addIndexHtmlRequestListener(FrameListener::dress);
    }

    private static void dress(IndexHtmlResponse response) {
        Element html = response.getDocument().getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        Locale language = ReaderChoices.language(response.getVaadinRequest());
        Scheme scheme = ReaderChoices.scheme(response.getVaadinRequest());
        html.attr("lang", language.toLanguageTag());
        html.attr("theme", scheme.value().getThemeValue());
        html.attr("style", "color-scheme: " + scheme.value().getValue() + ";");
    }

    private static void connectionTexts(UI ui) {
        Locale language = ui.getLocale();
        ui.getReconnectDialogConfiguration().setDialogText(Texts.in(language, "shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.in(language, "shell.connection.gone"));
    }
}
