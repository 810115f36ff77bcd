package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Plain elements with classes of the style sheet; several classes are separated by blanks.
public final class Markup {

    private Markup() {}

    /// A block with these children.
    public static Div div(String classes, Component... children) {
        return classed(new Div(children), classes);
    }

    /// A piece of text.
    public static Span span(String classes, String text) {
        return classed(new Span(text), classes);
    }

    /// An inline group.
    public static Span span(String classes, Component... children) {
        return classed(new Span(children), classes);
    }

    /// A sentence or more.
    public static Paragraph paragraph(String classes, String text) {
        return classed(new Paragraph(text), classes);
    }

    /// Text in secondary colour.
    public static Span muted(String text) {
        return span("muted", text);
    }

    /// Text in the fixed-width face: ids, networks, ports, file names.
    public static Span mono(String text) {
        return span("mono", text);
    }

    /// Takes the room that is left in a row.
    public static Span grow() {
        return span("grow");
    }

    /// Text for screen readers only.
    public static Span unseen(String text) {
        return span("sr-only", text);
    }

    /// Text in its own language, such as a name from a French page.
    ///
    /// @param language a language tag, such as `fr`
    public static Span original(String text, String language) {
        Span span = new Span(text);
        span.getElement().setAttribute("lang", language);
        return span;
    }

    static <T extends HasStyle> T classed(T component, String classes) {
        if (!classes.isBlank()) {
            component.addClassNames(classes.trim().split(" +"));
        }
        return component;
    }
}
