package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/// A short neutral word in a frame.
public final class Tag extends Span {

    private static final long serialVersionUID = 1L;

    /// A word alone.
    public Tag(String word) {
        super(word);
        addClassName("tag");
    }

    /// An icon and a word; the full name is shown by the browser on hover and read by screen readers.
    public Tag(Icon icon, String word, String fullName) {
        super(icon.create(), new Text(word));
        addClassNames("tag", "mark");
        setTitle(fullName);
    }
}
