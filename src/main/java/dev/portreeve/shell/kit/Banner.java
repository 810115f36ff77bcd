package dev.portreeve.shell.kit;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// A message that belongs to the page: what happened, and what it means.
public final class Banner extends Div {

    private static final long serialVersionUID = 1L;

    private Banner(String style, Icon icon, String role, String title, String text) {
        addClassNames("banner", style);
        getElement().setAttribute("role", role);
        add(icon.create(), div("banner-t", span("nt-t", title), span("nt-d", text)));
    }

    /// Something to know.
    public static Banner info(String title, String text) {
        return new Banner("info", Icon.INFO, "status", title, text);
    }

    /// Something was done.
    public static Banner done(String title, String text) {
        return new Banner("ok", Icon.CIRCLE_CHECK, "status", title, text);
    }

    /// Something needs attention.
    public static Banner warning(String title, String text) {
        return new Banner("warn", Icon.TRIANGLE_ALERT, "status", title, text);
    }

    /// Something failed or was refused.
    public static Banner failure(String title, String text) {
        return new Banner("bad", Icon.OCTAGON_ALERT, "alert", title, text);
    }

    /// Adds a link, button or reference at the end.
    public Banner end(Component part) {
        add(part);
        return this;
    }
}
