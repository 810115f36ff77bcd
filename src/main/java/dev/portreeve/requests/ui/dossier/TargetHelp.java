package dev.portreeve.requests.ui.dossier;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.shell.kit.Icon;

/// How the files of a target are loaded and how they are taken back, in the reader's language.
public final class TargetHelp {

    private TargetHelp() {}

    /// Two remarks.
    ///
    /// @param target the word of a target
    public static Component of(String target) {
        UnorderedList list = new UnorderedList(
                item(Icon.DOWNLOAD, "requests.target.load", "rendering.target." + target + ".load"),
                item(Icon.UNDO_2, "requests.target.rollback", "rendering.target." + target + ".rollback"));
        list.addClassName("notes");
        return list;
    }

    private static ListItem item(Icon icon, String title, String text) {
        return new ListItem(icon.create("ni"), div("nt", span("nt-t", t(title)), span("nt-d", t(text))));
    }
}
