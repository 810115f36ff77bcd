package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.shell.kit.HostName;
import java.util.List;

/// Hosts that moved to another domain: the old name and the new one on one line.
final class MovedHosts extends UnorderedList {

    private static final long serialVersionUID = 1L;

    MovedHosts(List<HostChange.Replaced> moved) {
        addClassName("diff");
        moved.forEach(each -> add(line(each)));
    }

    private static ListItem line(HostChange.Replaced moved) {
        HostName from = new HostName(moved.from().toString());
        from.addClassName("rep-old");
        HostName to = new HostName(moved.to().toString());
        to.addClassName("rep-new");
        ListItem line = new ListItem(
                unseen(t("shell.change.removed")),
                sign("n-del", "\u2212"),
                from,
                unseen(t("shell.change.added")),
                sign("n-add", "+"),
                to);
        line.addClassName("rep");
        return line;
    }

    private static Component sign(String style, String sign) {
        Component shown = span("sign " + style, sign);
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }
}
