package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/// The keys that are on the page, in a dialog that the browser opens by `?` (`assets/shortcuts.js`), and the live
/// region that says what was copied.
@Tag("portal-keys")
final class KeyboardHelp extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    KeyboardHelp() {
        getElement()
                .setAttribute("data-title", t("shell.shortcuts"))
                .setAttribute("data-close", t("shell.close"))
                .setAttribute("data-enabled", t("shell.shortcuts.on"))
                .setAttribute("data-help", t("shell.shortcuts.help"))
                .setAttribute("data-copied", t("shell.copied"))
                .setAttribute("data-not-copied", t("shell.not-copied"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/shortcuts.js");
    }
}
