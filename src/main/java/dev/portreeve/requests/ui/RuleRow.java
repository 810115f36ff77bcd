package dev.portreeve.requests.ui;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/// One rule in a framed list: number, name, counts; its lines below when it is open.
final class RuleRow {

    private RuleRow() {}

    /// @param note said behind the name; may be empty
    static Div of(Optional<Integer> set, Component name, String note, Component counts, Component lines, boolean open) {
        Div summary = div(
                "chg-sum",
                span("id", set.map(String::valueOf).orElse("–")),
                name,
                span("chg-note", note),
                grow(),
                counts);
        return div("chg-row", details(summary, lines, open));
    }

    /// Folded lines behind a summary of their own.
    static Details details(Component summary, Component lines, boolean open) {
        Details details = new Details(summary, lines);
        details.addClassName("chg");
        details.getElement().getThemeList().add("no-padding");
        details.setOpened(open);
        return details;
    }
}
