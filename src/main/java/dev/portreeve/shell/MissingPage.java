package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.PortalPage;

/// What is said about an address that leads nowhere, with a way back.
abstract class MissingPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    void showMissing() {
        head(t("shell.missing.title"));
        add(new EmptyState(Icon.SEARCH_X, t("shell.missing.why"), t("shell.missing.next"))
                .action(new Anchor("", t("shell.home"))));
    }
}
