package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Markup;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.Shortcuts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The menu, made from the views' `@Menu`: its title is a message key, its icon a symbol of the sprite, its order says
/// the group (below 100 main, below 200 catalog, from 200 oversight). The framework leaves out what the reader may not
/// open.
final class NavMenu extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(NavMenu.class);

    private final Map<String, SideNavItem> items = new LinkedHashMap<>();

    NavMenu() {
        getContent().addClassName("nav");
        for (NavGroup group : NavGroup.values()) {
            List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
                    .filter(entry -> NavGroup.of(entry) == group)
                    .toList();
            if (!entries.isEmpty()) {
                getContent().add(group(group, entries));
            }
        }
    }

    /// Shows where the reader is, on the item with the longest path that leads here, and the numbers of now.
    void show(String here, List<NavCount> counts) {
        String nearest = items.keySet().stream()
                .filter(path -> !path.isEmpty() && (here + "/").startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        items.forEach((path, item) -> item.setMatchNested(!path.isEmpty() && path.equals(nearest)));
        for (NavCount each : counts) {
            @Nullable SideNavItem item = items.get(each.route());
            if (item != null) {
                item.setSuffixComponent(suffix(each));
            }
        }
    }

    private SideNav group(NavGroup group, List<MenuEntry> entries) {
        SideNav nav = group.heading().isEmpty() ? new SideNav() : new SideNav(t(group.heading()));
        nav.getElement().setAttribute("aria-label", t(group.label()));
        entries.forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        String title = t(entry.title());
        String symbol = entry.icon();
        SideNavItem item = new SideNavItem(title, path, (symbol == null ? Icon.CIRCLE : Icon.named(symbol)).create());
        Class<?> view = entry.menuClass();
        @Nullable NavKey key = view == null ? null : view.getAnnotation(NavKey.class);
        if (key != null) {
            Shortcuts.bind(item, "g " + key.value(), title);
        }
        items.put(path, item);
        return item;
    }

    private static @Nullable Span suffix(NavCount count) {
        try {
            int number = count.count();
            return number == 0 ? null : Markup.span("count", Formats.current().number(number));
        } catch (RuntimeException broken) {
            LOG.warn("no count for {}", count.route(), broken);
            return null;
        }
    }
}
