package dev.portreeve.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.OwnAccount;
import org.springframework.stereotype.Component;

/// Leads everybody who signed in with a one-time password to the page that replaces it. Until then they have no
/// role.
@Component
class OwnPasswordFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient OwnAccount account;

    OwnPasswordFirst(CurrentUser currentUser, OwnAccount account) {
        this.currentUser = currentUser;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!event.getNavigationTarget().equals(AccountView.class)
                && currentUser.find().isPresent()
                && currentUser.roles().isEmpty()
                && account.mustChangePassword()) {
            event.forwardTo(AccountView.class);
        }
    }
}
