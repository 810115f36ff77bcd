package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;

/// The first page: what the reader is expected to do, where requests stand, what changed upstream, what was issued.
@Route("")
@Menu(title = "workbench.title", order = 0, icon = "house")
@NavKey("h")
@PermitAll
class HomeView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MyTurn turn;
    private final transient Turns turns;
    private final transient Pipeline pipeline;
    private final transient ImpactNews impact;
    private final transient CatalogNews news;
    private final transient LatestPackages packages;
    private final transient CurrentUser currentUser;

    HomeView(
            MyTurn turn,
            Turns turns,
            Pipeline pipeline,
            ImpactNews impact,
            CatalogNews news,
            LatestPackages packages,
            CurrentUser currentUser) {
        this.turn = turn;
        this.turns = turns;
        this.pipeline = pipeline;
        this.impact = impact;
        this.news = news;
        this.packages = packages;
        this.currentUser = currentUser;
    }

    /// Shows what is so now, also when the reader is here already and asks for it again.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageHead head = head(t("workbench.title"));
        if (currentUser.has(Role.ENGINEER)) {
            Button begin =
                    Buttons.primary(t("workbench.new"), () -> UI.getCurrent().navigate("requests/new"));
            begin.setIcon(Icon.PLUS.create());
            head.actions(begin);
        }
        Div home = div("home");
        if (turns.concern()) {
            home.add(turn.section());
        }
        home.add(impact.section(), pipeline.section(), news.section(), packages.section());
        add(home);
    }
}
