package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// Changes line by line: sign, host or network, port, note. Colour is never alone: each line has its sign and, for
/// screen readers, its word.
public final class ChangeLines extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /// No lines yet.
    public ChangeLines() {
        addClassName("diff");
    }

    /// Something opens; an empty note is left out.
    public ChangeLines added(String host, String port, String note) {
        return line("add", "+", "shell.change.added", host, port, note);
    }

    /// Something closes.
    public ChangeLines removed(String host, String port, String note) {
        return line("del", "\u2212", "shell.change.removed", host, port, note);
    }

    /// Something stays with another port or flag, for example `TCP 443 → 80, 443`.
    public ChangeLines changed(String host, String port, String note) {
        return line("chg", "~", "shell.change.changed", host, port, note);
    }

    /// Something stays as it is.
    public ChangeLines kept(String host, String port, String note) {
        return line("same", "", "shell.change.kept", host, port, note);
    }

    private ChangeLines line(String style, String sign, String word, String host, String port, String note) {
        ListItem line = new ListItem(unseen(t(word)), span("sign", sign), new HostName(host), span("port", port));
        line.addClassNames("dl", style);
        line.getChildren().skip(1).findFirst().orElseThrow().getElement().setAttribute("aria-hidden", "true");
        if (!note.isEmpty()) {
            line.add(span("ln-note", note));
        }
        add(line);
        return this;
    }
}
