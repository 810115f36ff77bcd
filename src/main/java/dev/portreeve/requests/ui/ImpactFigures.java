package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.ImpactCounts;
import dev.portreeve.requests.ImpactKind;
import dev.portreeve.shell.i18n.Formats;

/// How many requests a revision does what to, each number leading to its rows.
final class ImpactFigures extends Div {

    private static final long serialVersionUID = 1L;

    ImpactFigures() {
        addClassName("strip");
    }

    void show(RevisionNumber revision, ImpactCounts counts) {
        removeAll();
        for (ImpactKind kind : ImpactKind.values()) {
            Anchor figure = new Anchor(
                    RequestsNavigation.impact(revision) + "&kind=" + kind.word(),
                    span("stat-n " + style(kind), Formats.current().number(counts.of(kind))),
                    span("stat-w", t("requests.impact.figure." + kind.word(), counts.of(kind))));
            figure.addClassName("stat");
            add(figure);
        }
    }

    private static String style(ImpactKind kind) {
        return switch (kind) {
            case UNCHANGED -> "";
            case ADDITIVE -> "n-add";
            case REMOVAL -> "n-del";
            case PORTS, IMPOSSIBLE -> "n-chg";
        };
    }
}
