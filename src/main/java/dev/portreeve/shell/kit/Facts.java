package dev.portreeve.shell.kit;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Labels with their values: in a row below the page head, or one below the other in a panel.
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    private Facts(String classes) {
        Markup.classed(this, classes);
    }

    /// Facts side by side, with a line above and below.
    public static Facts row() {
        return new Facts("facts facts-row");
    }

    /// Facts one below the other.
    public static Facts column() {
        return new Facts("facts");
    }

    /// Adds a text.
    public Facts fact(String label, String value) {
        return fact(label, new Span(value));
    }

    /// Adds any part: a link, a state, a host.
    public Facts fact(String label, Component value) {
        Term term = new Term(label);
        term.addClassName("fact-k");
        Description description = new Description(value);
        description.addClassName("fact-v");
        Div pair = div("fact");
        pair.add(term, description);
        add(pair);
        return this;
    }

    /// Adds a text in the fixed-width face.
    public Facts mono(String label, String value) {
        return fact(label, span("mono", value));
    }
}
