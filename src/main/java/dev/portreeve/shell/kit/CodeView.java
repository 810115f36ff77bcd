package dev.portreeve.shell.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.stream.Collectors;

/// A text with line numbers and colours: a rendered file, a certificate, a listing. Where which colour goes is settled
/// here; the lines are drawn in the browser (`assets/code-view.js`), so that a long file costs the server two strings.
@Tag("portal-code")
public final class CodeView extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    /// How many lines are shown; what is longer is downloaded.
    public static final int MOST_LINES = 5_000;

    private final String text;

    /// @param label what this is, for screen readers
    /// @param text  the whole text, lines separated by `\n`
    public CodeView(String label, String text) {
        this(text, CodeText.of(text, CodeLanguage.LINES, MOST_LINES));
        addClassName("code");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
    }

    private CodeView(String text, CodeText lines) {
        this.text = text;
        draw(lines);
    }

    /// A part of a text inside something that scrolls and has a name.
    ///
    /// @param first the number of its first line
    static CodeView part(CodeText lines, int first) {
        CodeView part = new CodeView(String.join("\n", lines.lines()), lines);
        part.getElement().setProperty("first", first);
        return part;
    }

    private void draw(CodeText lines) {
        getElement()
                .setProperty("text", String.join("\n", lines.lines()))
                .setProperty("runs", String.join("\n", lines.runs()));
    }

    /// Colours the text as a language has it.
    public CodeView language(CodeLanguage language) {
        draw(CodeText.of(text, language, MOST_LINES));
        return this;
    }

    /// Marks lines, counted from the first, as added or removed.
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
