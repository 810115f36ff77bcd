package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.identity.IdentityRefusal;
import dev.portreeve.identity.People;
import dev.portreeve.identity.PersonOutcome;
import dev.portreeve.identity.PersonOutcome.Issued;
import dev.portreeve.identity.PersonOutcome.Refused;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Confirm;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;

/// Changes a person: name, roles, access, password.
final class EditPersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 80;

    private final transient People people;
    private final transient PersonProfile person;
    private final SerializableRunnable changed;
    private final TextField displayName = new TextField(t("identity.people.name"));
    private final CheckboxGroup<Role> roles = AddPersonDialog.roles();

    EditPersonDialog(People people, PersonProfile person, SerializableRunnable changed) {
        this.people = people;
        this.person = person;
        this.changed = changed;
        setHeaderTitle(person.displayName());
        setWidth("min(480px, 94vw)");
        displayName.setMaxLength(LONGEST_NAME);
        displayName.setValue(person.displayName());
        roles.setValue(person.roles());
        add(div(
                "form",
                Facts.column().mono(t("identity.people.user-name"), person.userName()),
                displayName,
                roles,
                div("buttons", access(), Buttons.plain(t("identity.people.reset"), this::confirmReset))));
        getFooter()
                .add(
                        grow(),
                        Buttons.plain(t("shell.cancel"), this::close),
                        Buttons.primary(t("identity.people.save"), this::save));
    }

    private Button access() {
        return person.active()
                ? Buttons.danger(t("identity.people.disable"), this::confirmDisable)
                : Buttons.plain(t("identity.people.enable"), () -> finish(people.enable(person.id())));
    }

    private void confirmDisable() {
        Confirm.danger(
                t("identity.people.disable-ask", person.displayName()),
                t("identity.people.disable-text"),
                t("identity.people.disable"),
                () -> finish(people.disable(person.id())));
    }

    private void confirmReset() {
        Confirm.ask(
                t("identity.people.reset-ask", person.displayName()),
                t("identity.people.reset-text"),
                t("identity.people.reset"),
                () -> finish(people.resetPassword(person.id())));
    }

    private void save() {
        displayName.setInvalid(false);
        roles.setInvalid(false);
        if (!displayName.getValue().equals(person.displayName())
                && people.rename(person.id(), displayName.getValue()) instanceof Refused refused) {
            refused.refusals().forEach(this::show);
            return;
        }
        if (roles.getValue().equals(person.roles())) {
            close();
            changed.run();
        } else {
            finish(people.setRoles(person.id(), roles.getValue()));
        }
    }

    private void finish(PersonOutcome outcome) {
        if (outcome instanceof Refused refused) {
            refused.refusals().forEach(this::show);
            return;
        }
        close();
        changed.run();
        if (outcome instanceof Issued issued) {
            new OneTimePasswordDialog(person.displayName(), issued.oneTimePassword()).open();
        }
    }

    private void show(IdentityRefusal refusal) {
        switch (refusal.field()) {
            case "displayName" -> Refusals.at(displayName, refusal);
            case "roles" -> Refusals.at(roles, refusal);
            default -> Notices.refused(refusal);
        }
    }
}
