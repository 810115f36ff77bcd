package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.portreeve.identity.OwnAccount;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import jakarta.annotation.security.PermitAll;

/// The own account: who one is here, and the password.
@Route(AccountView.ROUTE)
@PermitAll
class AccountView extends PortalPage {

    static final String ROUTE = "account";

    private static final long serialVersionUID = 1L;

    AccountView(OwnAccount account, AuthenticationContext authentication) {
        PersonProfile person = account.profile();
        head(t("identity.account.title"));
        if (account.mustChangePassword()) {
            add(div("pad", Banner.warning(t("identity.account.own-password"), t("identity.account.own-password-why"))));
        }
        add(Facts.row()
                .fact(t("identity.people.name"), person.displayName())
                .mono(t("identity.people.user-name"), person.userName())
                .fact(
                        t("identity.people.roles"),
                        Formats.current()
                                .list(person.roles().stream()
                                        .map(role -> t("identity.role." + role.code()))
                                        .toList())));
        add(div("pad", new SectionHead(t("identity.account.password")).note(t("identity.account.password-note"))));
        add(new PasswordForm(account, authentication));
    }
}
