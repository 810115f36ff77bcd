package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.Tag;
import java.util.ArrayList;
import java.util.List;

/// One entry that came, went or changed: what kind of change and how much in a line, the single changes below.
final class ChangeRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final int OPEN_UP_TO = 24;

    ChangeRow(EntryChange change) {
        addClassNames("chg-row", "plainrow");
        Details details = new Details(summary(change));
        details.add(ChangeBody.of(change));
        details.addClassName("chg");
        details.getElement().getThemeList().add("no-padding");
        details.setOpened(ChangeFigures.added(change) + ChangeFigures.removed(change) <= OPEN_UP_TO);
        add(details);
    }

    private static Component summary(EntryChange change) {
        Component name = EntryWords.nameOf(change.entry());
        name.getElement().getClassList().add("chg-name");
        Div summary = div("chg-sum", span("id", EntryWords.number(change.entry())), name);
        kinds(change).forEach(kind -> summary.add(new Tag(t("catalog.compare.tag." + kind))));
        summary.add(
                grow(),
                new ChangeCount(
                        ChangeFigures.added(change), ChangeFigures.removed(change), ChangeFigures.changed(change)));
        return summary;
    }

    private static List<String> kinds(EntryChange change) {
        return switch (change.change()) {
            case ADDED -> List.of("new");
            case REMOVED -> List.of("removed");
            case UNCHANGED, NOT_STATED -> List.of();
            case CHANGED -> changedKinds(change);
        };
    }

    private static List<String> changedKinds(EntryChange change) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "flags", !change.flags().isEmpty());
        add(kinds, "ports", !change.services().isEmpty());
        add(kinds, "hosts", !change.hosts().isEmpty());
        add(kinds, "networks", !change.networks().isEmpty());
        add(kinds, "units", !change.codes().isEmpty() || !change.storageNames().isEmpty());
        add(kinds, "requirements", !change.requirements().isEmpty());
        return kinds;
    }

    private static void add(List<String> kinds, String kind, boolean present) {
        if (present) {
            kinds.add(kind);
        }
    }
}
