package dev.portreeve.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/// Buttons of the few kinds the portal has.
public final class Buttons {

    private Buttons() {}

    /// The one main action of a page.
    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /// An ordinary action.
    public static Button plain(String text, Runnable action) {
        return new Button(text, _ -> action.run());
    }

    /// A quiet action, such as “Clear”.
    public static Button quiet(Icon icon, String text, Runnable action) {
        Button button = new Button(text, icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// An action that takes something away.
    public static Button danger(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return button;
    }

    /// An icon alone, with its name as label and tooltip.
    public static Button icon(Icon icon, String label, Runnable action) {
        Button button = iconOnly(icon, label);
        button.addClickListener(_ -> action.run());
        return button;
    }

    /// A link that looks like a quiet action; for downloads and other pages.
    public static Anchor link(Icon icon, String text, String href) {
        Anchor anchor = new Anchor(href, icon.create(), new com.vaadin.flow.component.Text(text));
        anchor.addClassName("link-btn");
        return anchor;
    }

    static Button iconOnly(Icon icon, String label) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("icon-btn");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
