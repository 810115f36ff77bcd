package sample.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.portreeve.shell.kit.PortalPage;

@Route("audit")
@Menu(title = "AuditLog", order = 200, icon = "scroll-text")
@AnonymousAllowed
class AuditLogView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw new IllegalStateException("broken on purpose");
    }
}
