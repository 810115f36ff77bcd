package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.identity.IdentityRefusal;
import dev.portreeve.identity.NewPerson;
import dev.portreeve.identity.People;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Issued;
import dev.portreeve.identity.PersonOutcome.Refused;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;

/// Adds a person and shows their one-time password.
final class AddPersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_USER_NAME = 32;
    private static final int LONGEST_NAME = 80;

    private final transient People people;
    private final SerializableRunnable added;
    private final TextField userName = new TextField(t("identity.people.user-name"));
    private final TextField displayName = new TextField(t("identity.people.name"));
    private final CheckboxGroup<Role> roles = roles();

    AddPersonDialog(People people, SerializableRunnable added) {
        this.people = people;
        this.added = added;
        setHeaderTitle(t("identity.people.add"));
        setWidth("min(480px, 94vw)");
        userName.setMaxLength(LONGEST_USER_NAME);
        userName.setHelperText(t("identity.people.user-name-help"));
        userName.getElement().setAttribute("autocapitalize", "none");
        displayName.setMaxLength(LONGEST_NAME);
        add(div("form", userName, displayName, roles));
        getFooter()
                .add(
                        Buttons.plain(t("shell.cancel"), this::close),
                        Buttons.primary(t("identity.people.add"), this::save));
    }

    /// The roles as boxes to tick.
    static CheckboxGroup<Role> roles() {
        CheckboxGroup<Role> group = new CheckboxGroup<>(t("identity.people.roles"));
        group.setItems(Role.values());
        group.setItemLabelGenerator(PeopleView::label);
        return group;
    }

    private void save() {
        userName.setInvalid(false);
        displayName.setInvalid(false);
        switch (people.create(new NewPerson(userName.getValue(), displayName.getValue(), roles.getValue()))) {
            case Refused refused -> refused.refusals().forEach(this::show);
            case Issued issued -> {
                close();
                added.run();
                new OneTimePasswordDialog(displayName.getValue(), issued.oneTimePassword()).open();
            }
            case Changed _ -> close();
        }
    }

    private void show(IdentityRefusal refusal) {
        switch (refusal.field()) {
            case "userName" -> Refusals.at(userName, refusal);
            case "displayName" -> Refusals.at(displayName, refusal);
            default -> Notices.refused(refusal);
        }
    }
}
