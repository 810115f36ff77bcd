package dev.portreeve.shell.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.stream.Collectors;

/// A text with line numbers: a rendered file, a certificate, a listing. The lines are drawn in the browser
/// (`assets/code-view.js`), so that a long file costs the server one string.
@Tag("portal-code")
public final class CodeView extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    /// How many lines are shown; what is longer is downloaded.
    public static final int MOST_LINES = 5_000;

    private final String text;

    /// @param label what this is, for screen readers
    /// @param text  the whole text, lines separated by `\n`
    public CodeView(String label, String text) {
        this.text = text;
        addClassName("code");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setProperty("text", text.lines().limit(MOST_LINES).collect(Collectors.joining("\n")));
    }

    /// Draws lines that begin with this as comments.
    public CodeView comments(String prefix) {
        getElement().setProperty("comment", prefix);
        return this;
    }

    /// Marks lines, counted from 1, as added or removed.
    public CodeView marks(Collection<Integer> added, Collection<Integer> removed) {
        getElement().setProperty("added", numbers(added)).setProperty("removed", numbers(removed));
        return this;
    }

    /// The whole text.
    public String text() {
        return text;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/code-view.js");
    }

    private static String numbers(Collection<Integer> lines) {
        return lines.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
