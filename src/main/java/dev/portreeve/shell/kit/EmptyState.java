package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Nothing to show: why, what next, and one thing to do.
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /// @param why  one sentence: why it is empty
    /// @param next one sentence: what will fill it
    public EmptyState(Icon icon, String why, String next) {
        addClassName("empty");
        add(icon.create(), span("empty-t", why), span("muted", next));
    }

    /// Nothing passes the filters: says so and offers to clear them.
    public static EmptyState filtered(String why, int hidden, Runnable clear) {
        return new EmptyState(Icon.FILTER, why, t("shell.empty.hidden", hidden))
                .action(Buttons.quiet(Icon.X, t("shell.filters.clear"), clear));
    }

    /// Adds the thing to do: a button or a link.
    public EmptyState action(Component button) {
        add(button);
        return this;
    }
}
