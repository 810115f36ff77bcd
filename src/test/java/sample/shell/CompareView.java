package sample.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PortalPage;

@Route("compare")
@Menu(title = "Compare", order = 110, icon = "git-compare")
@AnonymousAllowed
class CompareView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw new MissingRecord("request 7");
    }
}
