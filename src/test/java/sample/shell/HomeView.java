package sample.shell;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Markup;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.PortalPage;

@Route("")
@Menu(title = "Home", order = 0, icon = "house")
@NavKey("h")
@AnonymousAllowed
class HomeView extends PortalPage {

    private static final long serialVersionUID = 1L;

    HomeView() {
        head("Home")
                .actions(
                        Buttons.plain("Break", () -> {
                            throw new IllegalStateException("broken on purpose");
                        }),
                        Buttons.primary("Done", () -> Notices.done("Saved")));
        add(Markup.div("home", Banner.info("Sample", "Every shared part is under States.")));
    }
}
