package dev.portreeve.requests.ui;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Severity;

/// Remarks in a narrow column: icon, title, sentence.
final class NoteList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    NoteList() {
        addClassName("notes");
    }

    /// Adds a remark.
    ///
    /// @param style `bad`, `warn` or empty
    NoteList note(Icon icon, String style, String title, Component text) {
        text.getElement().getClassList().add("nt-d");
        ListItem item = new ListItem(icon.create("ni"), div("nt", span("nt-t", title), text));
        if (!style.isEmpty()) {
            item.addClassName(style);
        }
        add(item);
        return this;
    }

    /// Adds a remark of that weight.
    NoteList note(Severity severity, String title, String text) {
        return switch (severity) {
            case HIGH -> note(Icon.OCTAGON_ALERT, "bad", title, span("", text));
            case MEDIUM -> note(Icon.TRIANGLE_ALERT, "warn", title, span("", text));
            case LOW -> note(Icon.INFO, "", title, span("", text));
        };
    }
}
