package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/// Keys that act on the page when nobody is typing: a letter such as `a`, or two in a row such as `g h`. They are
/// pressed in the browser (`assets/shortcuts.js`): a field gets the focus, anything else a click. `?` lists those
/// that are on the page; a person can turn them off.
public final class Shortcuts {

    private Shortcuts() {}

    /// Gives a field, button or link its key.
    ///
    /// @param keys  one character, or two with a blank between them
    /// @param label what it does, for the list
    public static void bind(Component component, String keys, String label) {
        component.getElement().setAttribute("data-key", keys).setAttribute("data-key-label", label);
    }

    /// Lets `j` and `k` move the focus among the links of a list; Enter opens the one that has it.
    ///
    /// @param links a CSS selector of the links inside the list
    public static void rows(Component list, String links, String next, String previous) {
        list.getElement()
                .setAttribute("data-rows", links)
                .setAttribute("data-next", next)
                .setAttribute("data-previous", previous);
    }

    /// The key drawn as on a keyboard, beside what it does.
    public static Span hint(String keys) {
        Span hint = Markup.span("kbd", keys);
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }
}
