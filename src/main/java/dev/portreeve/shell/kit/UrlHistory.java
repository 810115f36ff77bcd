package dev.portreeve.shell.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;

/// Writes addresses of one page into the browser's history: each change is a step, but typing in one field is one step
/// however many keys it takes.
final class UrlHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    private String path = "";
    private String lastTyped = "";

    /// The browser is at this path now, by navigation.
    void arrived(String newPath) {
        path = newPath;
        lastTyped = "";
    }

    /// Whether this field is the one that was typed in last; remembers it. Empty: no typing.
    boolean typedAgain(String field) {
        boolean same = !field.isEmpty() && field.equals(lastTyped);
        lastTyped = field;
        return same;
    }

    void write(UI ui, QueryParameters parameters, boolean replace) {
        History history = ui.getPage().getHistory();
        Location location = new Location(path, parameters);
        if (replace) {
            history.replaceState(null, location);
        } else {
            history.pushState(null, location);
        }
    }
}
