package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of every page for signed-in people: drawer with mark, search, menu and person; on narrow screens a bar
/// with a toggle. When another page comes, the focus goes to it, so that keyboards and screen readers start there.
@Layout
@PermitAll
public final class MainLayout extends AppLayout implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final Pattern INITIAL = Pattern.compile("(?<=^|\\s)\\p{L}");

    private final NavMenu menu = new NavMenu();
    private final transient List<NavCount> counts;
    private @Nullable Class<?> shown;

    /// Gathers what other modules put into the frame.
    public MainLayout(
            ObjectProvider<HeaderPart> parts, ObjectProvider<NavCount> counts, ObjectProvider<SignedInPerson> person) {
        this.counts = counts.orderedStream().toList();
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("shell.menu"));
        addToNavbar(toggle, span("brand-s", t("shell.product")));
        Div drawer = div("drawer", skipLink(), brand());
        parts.orderedStream().map(HeaderPart::create).forEach(drawer::add);
        drawer.add(menu, grow(), foot(person), new KeyboardHelp());
        addToDrawer(drawer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.show(event.getLocation().getPath(), counts);
        Component page = getContent();
        if (shown != null && !shown.equals(page.getClass()) && page instanceof PortalPage portalPage) {
            portalPage.focus();
        }
        shown = page.getClass();
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#content", t("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Component brand() {
        Anchor home = new Anchor("", Icon.GATE.create(), span("", t("shell.product")));
        home.addClassName("brand");
        return home;
    }

    private static Component foot(ObjectProvider<SignedInPerson> provider) {
        Div foot = div("me");
        ReaderMenu reader = new ReaderMenu();
        provider.ifAvailable(person -> person.card().ifPresent(card -> {
            Span roles = span("me-r", String.join(", ", card.roles()));
            roles.setTitle(roles.getText());
            foot.add(avatar(card.name()), div("me-t", span("me-n", card.name()), roles));
            reader.person(person, card);
        }));
        foot.add(reader);
        return foot;
    }

    private static Avatar avatar(String name) {
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(
                INITIAL.matcher(name).results().map(MatchResult::group).limit(2).collect(Collectors.joining()));
        avatar.getElement().setAttribute("theme", "xsmall").setAttribute("aria-hidden", "true");
        return avatar;
    }
}
