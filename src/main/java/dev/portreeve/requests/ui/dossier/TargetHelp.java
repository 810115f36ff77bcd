package dev.portreeve.requests.ui.dossier;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.shell.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How the files of a target are loaded and how they are taken back, in the reader's language.
public final class TargetHelp {

    private TargetHelp() {}

    /// Two remarks, each with the files it is about.
    ///
    /// @param target the word of a target
    /// @param paths  of its files in a package; those that roll back have it in their name
    public static Component of(String target, List<String> paths) {
        Map<Boolean, List<String>> undoing = paths.stream().collect(Collectors.partitioningBy(TargetHelp::undoes));
        UnorderedList list = new UnorderedList(
                item(
                        Icon.DOWNLOAD,
                        "requests.target.load",
                        "rendering.target." + target + ".load",
                        undoing.getOrDefault(false, List.of())),
                item(
                        Icon.UNDO_2,
                        "requests.target.rollback",
                        "rendering.target." + target + ".rollback",
                        undoing.getOrDefault(true, List.of())));
        list.addClassName("notes");
        return list;
    }

    private static boolean undoes(String path) {
        return path.contains("-rollback");
    }

    private static ListItem item(Icon icon, String title, String text, List<String> paths) {
        Div words = div("nt", span("nt-t", t(title)), span("nt-d", t(text)));
        if (!paths.isEmpty()) {
            words.add(span("nt-d mono", String.join(" ", paths)));
        }
        return new ListItem(icon.create("ni"), words);
    }
}
