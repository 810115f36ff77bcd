package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.shell.kit.Here;
import dev.portreeve.shell.kit.Tag;
import java.util.ArrayList;
import java.util.List;

/// One entry that came, went or changed: what kind of change and how much in a line, the single changes below.
final class ChangeRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final int OPEN_UP_TO = 24;

    private final String key;
    private final Details details;
    private final Here here = new Here();

    /// @param links parts below the single changes
    ChangeRow(EntryChange change, Component... links) {
        key = change.key().toString();
        addClassNames("chg-row", "plainrow");
        details = new Details(summary(change));
        details.add(ChangeBody.of(change));
        if (links.length > 0) {
            details.add(div("chg-links", links));
        }
        details.addClassName("chg");
        details.getElement().getThemeList().add("no-padding");
        Figures figures = Figures.of(change);
        details.setOpened(figures.added() + figures.removed() <= OPEN_UP_TO);
        add(details);
    }

    /// The key of the entry.
    String key() {
        return key;
    }

    /// Marks the row the address points at: opens it and brings it to the reader.
    void mark(boolean now) {
        setClassName("now", now);
        getChildren().filter(Here.class::isInstance).toList().forEach(this::remove);
        if (now) {
            getElement().setAttribute("aria-current", "true");
            details.setOpened(true);
            add(here);
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static Component summary(EntryChange change) {
        Component name = EntryWords.nameOf(change.entry());
        name.getElement().getClassList().add("chg-name");
        Div summary = div("chg-sum", span("id", EntryWords.number(change.entry())), name);
        kinds(change).forEach(kind -> summary.add(new Tag(t("catalog.compare.tag." + kind))));
        if (change.change() == EntryChange.Change.CHANGED) {
            summary.add(EffectWords.tag(change.effect().kind()));
        }
        summary.add(grow(), Counted.of(Figures.of(change)));
        return summary;
    }

    private static List<String> kinds(EntryChange change) {
        return switch (change.change()) {
            case ADDED -> List.of("new");
            case REMOVED -> List.of("removed");
            case UNCHANGED -> List.of();
            case NOT_STATED -> List.of("not-stated");
            case CHANGED -> changedKinds(change);
        };
    }

    private static List<String> changedKinds(EntryChange change) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "flags", !change.flags().isEmpty());
        add(kinds, "ports", !change.services().isEmpty());
        add(kinds, "replaced", !change.moves().isEmpty());
        add(kinds, "hosts", change.hosts().stream().anyMatch(host -> !(host instanceof HostChange.Replaced)));
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
