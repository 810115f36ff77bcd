package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The stages of something that has a life, and where it stands.
public final class Steps extends OrderedList {

    private static final long serialVersionUID = 1L;

    /// @param label   what the stages belong to, for screen readers
    /// @param names   the stages, first to last
    /// @param current index of the present stage; `names.size()` when all are behind
    public Steps(String label, List<String> names, int current) {
        addClassName("steps");
        getElement().setAttribute("aria-label", label);
        for (int i = 0; i < names.size(); i++) {
            add(step(names.get(i), Integer.compare(i, current)));
        }
    }

    private static ListItem step(String name, int place) {
        Icon icon = place < 0 ? Icon.CIRCLE_CHECK : place == 0 ? Icon.CIRCLE_DOT : Icon.CIRCLE;
        ListItem item = new ListItem(icon.create(), new Span(name));
        item.addClassName(place < 0 ? "done" : place == 0 ? "now" : "todo");
        if (place < 0) {
            item.add(unseen(" " + t("shell.step.done")));
        }
        if (place == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
