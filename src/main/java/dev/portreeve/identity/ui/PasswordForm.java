package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.portreeve.identity.IdentityRefusal;
import dev.portreeve.identity.OwnAccount;
import dev.portreeve.identity.PersonOutcome.Refused;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;
import java.util.stream.Stream;

/// Replaces the own password. Afterwards one signs in again: every session opened with the old one ends.
final class PasswordForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 64;

    private final transient OwnAccount account;
    private final transient AuthenticationContext authentication;
    private final PasswordField current = field("identity.account.current", "current-password");
    private final PasswordField wanted = field("identity.account.new", "new-password");
    private final PasswordField again = field("identity.account.again", "new-password");

    PasswordForm(OwnAccount account, AuthenticationContext authentication) {
        this.account = account;
        this.authentication = authentication;
        wanted.setHelperText(t("identity.account.rules"));
        Button change = Buttons.primary(t("identity.account.change"), this::change);
        change.addClickShortcut(Key.ENTER);
        Component buttons = div("buttons", change);
        getContent().addClassName("form");
        getContent().add(current, wanted, again, buttons);
    }

    private static PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(t(label));
        field.setMaxLength(LONGEST);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void change() {
        Stream.of(current, wanted, again).forEach(field -> field.setInvalid(false));
        if (!wanted.getValue().equals(again.getValue())) {
            again.setErrorMessage(t("identity.account.differ"));
            again.setInvalid(true);
            again.focus();
            return;
        }
        switch (account.changePassword(current.getValue(), wanted.getValue())) {
            case Refused refused -> refused.refusals().forEach(this::show);
            default -> authentication.logout();
        }
    }

    private void show(IdentityRefusal refusal) {
        switch (refusal.field()) {
            case "password" -> Refusals.at(wanted, refusal);
            case "currentPassword" -> Refusals.at(current, refusal);
            default -> Notices.refused(refusal);
        }
    }
}
