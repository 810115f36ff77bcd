package dev.portreeve.shell;

import com.vaadin.flow.server.menu.MenuEntry;

/// The three groups of the menu, told apart by a view's `@Menu(order = …)`.
enum NavGroup {
    MAIN,
    CATALOG,
    OVERSIGHT;

    private static final int SIZE = 100;

    static NavGroup of(MenuEntry entry) {
        double order = entry.order() == null ? 0 : entry.order();
        return order < SIZE ? MAIN : order < 2 * SIZE ? CATALOG : OVERSIGHT;
    }

    String label() {
        return switch (this) {
            case MAIN -> "shell.nav.main";
            case CATALOG -> "shell.nav.catalog";
            case OVERSIGHT -> "shell.nav.oversight";
        };
    }

    String heading() {
        return this == MAIN ? "" : label();
    }
}
