package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// A host, wildcard or network. A long one may break after a dot, and still is copied without a blank.
public final class HostName extends Span {

    private static final long serialVersionUID = 1L;

    /// The name as it is written in the source.
    public HostName(String name) {
        addClassName("host");
        String[] labels = name.split("(?<=\\.)", -1);
        for (int i = 0; i < labels.length; i++) {
            add(new Text(labels[i]));
            if (i + 1 < labels.length && !labels[i].equals("*.")) {
                getElement().appendChild(new Element("wbr"));
            }
        }
    }
}
