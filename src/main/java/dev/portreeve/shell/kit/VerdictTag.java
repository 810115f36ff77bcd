package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.shell.i18n.Formats;

/// One verdict: its icon with its word, or with a number in tabs and rows.
public final class VerdictTag extends Span {

    private static final long serialVersionUID = 1L;

    private VerdictTag(VerdictKind kind) {
        super(kind.icon().create());
        addClassNames("vd", "v-" + kind.style());
    }

    /// The verdict in a word.
    public static VerdictTag word(VerdictKind kind) {
        VerdictTag tag = new VerdictTag(kind);
        tag.add(new Text(t(kind.key())));
        return tag;
    }

    /// The number of entries with this verdict; the word is for screen readers.
    public static VerdictTag number(VerdictKind kind, int number) {
        VerdictTag tag = new VerdictTag(kind);
        tag.add(new Text(Formats.current().number(number)), unseen(" " + t(kind.key())));
        return tag;
    }
}
