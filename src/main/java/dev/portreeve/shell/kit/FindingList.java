package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// Findings, the heaviest first by the caller's order; only high ones fill their row.
public final class FindingList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /// No findings yet.
    public FindingList() {
        addClassName("findings");
    }

    /// Adds a finding: what it is, why it matters, and links or other parts at the end.
    public FindingList finding(Severity severity, String what, String why, Component... end) {
        Component text = div("f-text", span("f-what", what), span("f-why", why));
        ListItem item = new ListItem(word(severity), text);
        item.addClassName("finding");
        item.add(end);
        add(item);
        return this;
    }

    /// A severity as icon and word.
    public static Component word(Severity severity) {
        return span("sev " + severity.style(), severity.icon().create(), new Text(t(severity.key())));
    }

    /// A number of findings of one severity, for a heading: “2 medium”.
    public static Component count(Severity severity, int number) {
        return span(
                "n-find " + severity.style(), severity.icon().create(), new Text(t(severity.key() + ".count", number)));
    }
}
