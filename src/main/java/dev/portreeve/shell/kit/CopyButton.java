package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;

/// Copies an exact text to the clipboard, in the browser, and says so in a live region.
public final class CopyButton extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    private final String what;
    private String text;

    /// @param what names the thing for the button's label, such as “SHA-256”
    /// @param text what is copied
    public CopyButton(String what, String text) {
        this.what = what;
        this.text = text;
        setText(text);
    }

    /// Copies the whole address of a page of the portal.
    ///
    /// @param route from the application's root, such as `catalog/core/163`
    public static CopyButton link(String what, String route) {
        CopyButton button = new CopyButton(what, route);
        button.getContent().getElement().removeAttribute("data-copy").setAttribute("data-copy-link", route);
        return button;
    }

    /// Shows a word beside the icon, such as “Copy all”.
    public CopyButton labelled(String label) {
        Button button = getContent();
        button.setText(label);
        button.removeClassName("icon-btn");
        button.addClassName("small");
        return this;
    }

    /// Copies another text from now on.
    public void setText(String text) {
        this.text = text;
        getContent().getElement().setAttribute("data-copy", text);
    }

    /// What is copied.
    public String text() {
        return text;
    }

    @Override
    protected Button initContent() {
        Button button = Buttons.iconOnly(Icon.COPY, t("shell.copy", what));
        button.addClassName("copy");
        return button;
    }
}
