package dev.portreeve.shell.kit;

import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/// The heading of a section, with counts beside it and notes or links at the right.
public final class SectionHead extends Div {

    private static final long serialVersionUID = 1L;

    private boolean ended;

    /// A heading alone.
    public SectionHead(String title) {
        addClassName("sec-head");
        add(new H2(title));
    }

    /// Adds parts right beside the heading.
    public SectionHead with(Component... parts) {
        add(parts);
        return this;
    }

    /// Adds a count or remark in secondary colour beside the heading.
    public SectionHead note(String text) {
        add(muted(text));
        return this;
    }

    /// Adds parts at the right end.
    public SectionHead end(Component... parts) {
        if (!ended) {
            add(grow());
            ended = true;
        }
        add(parts);
        return this;
    }
}
