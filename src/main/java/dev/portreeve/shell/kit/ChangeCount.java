package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.html.Span;
import dev.portreeve.shell.i18n.Formats;

/// How much was added, removed and changed: `+15 −21 ~6`. A count of zero is left out.
public final class ChangeCount extends Span {

    private static final long serialVersionUID = 1L;

    /// The three counts.
    public ChangeCount(int added, int removed, int changed) {
        addClassName("nums");
        count("n-add", "+", added, "shell.change.added");
        count("n-del", "\u2212", removed, "shell.change.removed");
        count("n-chg", "~", changed, "shell.change.changed");
    }

    private void count(String style, String sign, int number, String word) {
        if (number > 0) {
            add(span(style, span("", sign + Formats.current().number(number)), unseen(" " + t(word))));
        }
    }
}
