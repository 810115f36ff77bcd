package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.catalog.diff.HostMove;
import dev.portreeve.shell.kit.ChangeLines;
import dev.portreeve.shell.kit.HostName;

/// Hosts that moved alike: the old name and the new one on one line.
final class MovedHosts extends UnorderedList {

    private static final long serialVersionUID = 1L;

    MovedHosts(HostMove move) {
        addClassName("diff");
        move.hosts().forEach(each -> add(line(each)));
    }

    /// What the names have in common, where several moved; then host by host.
    static Component of(HostMove move) {
        MovedHosts hosts = new MovedHosts(move);
        if (move.hosts().size() == 1) {
            return hosts;
        }
        ChangeLines together = new ChangeLines();
        together.changed(
                t("catalog.compare.move", move.hosts().size()),
                t("catalog.compare.fromto", move.from(), move.to()),
                "");
        together.addClassName("moved");
        return div("", together, hosts);
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
