package dev.portreeve.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// The page that every view lives in: style sheets and icon. Server push is off: nothing on the pages needs it yet.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/icons/favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
