package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.dialog.Dialog;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;

/// Shows a one-time password, once.
final class OneTimePasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    OneTimePasswordDialog(String person, String password) {
        setHeaderTitle(t("identity.one-time.title", person));
        setCloseOnOutsideClick(false);
        add(
                paragraph("prose", t("identity.one-time.text")),
                div("form-row", mono(password), new CopyButton(t("identity.sign-in.password"), password)));
        getFooter().add(Buttons.primary(t("identity.one-time.done"), this::close));
    }
}
