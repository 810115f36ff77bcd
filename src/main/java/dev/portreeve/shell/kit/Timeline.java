package dev.portreeve.shell.kit;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.jspecify.annotations.Nullable;

/// What happened, who did it and when, the newest first by the caller's order.
public final class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    /// Nothing yet.
    public Timeline() {
        addClassName("timeline");
    }

    /// Adds an event; `what` is a whole phrase without the name, `quote` what the person wrote.
    public Timeline event(Icon icon, Tone tone, String who, String what, String when, @Nullable String quote) {
        Div text = div("ev-t", span("ev-l", span("ev-who", who), new Text(" " + what)), span("ev-when", when));
        if (quote != null && !quote.isBlank()) {
            text.add(span("ev-q", quote));
        }
        ListItem item = new ListItem(icon.create("ev-i"), text);
        item.addClassName(tone.style());
        add(item);
        return this;
    }
}
