package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.SignedInPerson;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The person in the foot of the drawer.
@Component
class PortalPerson implements SignedInPerson {

    private final CurrentUser currentUser;
    private final UserDirectory directory;
    private final AuthenticationContext authentication;

    PortalPerson(CurrentUser currentUser, UserDirectory directory, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.directory = directory;
        this.authentication = authentication;
    }

    @Override
    public Optional<Card> card() {
        return currentUser
                .find()
                .flatMap(directory::find)
                .map(person -> new Card(
                        person.displayName(),
                        person.roles().stream()
                                .map(role -> t("identity.role." + role.code()))
                                .toList(),
                        AccountView.ROUTE));
    }

    @Override
    public void signOut() {
        authentication.logout();
    }
}
