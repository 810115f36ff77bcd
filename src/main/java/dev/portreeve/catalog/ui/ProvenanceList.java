package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.shell.i18n.Formats;

/// Where an entry stands in each revision's document, and what changed from one to the next.
final class ProvenanceList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final int SHORT_DIGEST = 8;

    ProvenanceList(EntryPath path, EntryHistory history) {
        addClassName("prov");
        history.steps().forEach(step -> {
            if (step.entry().isPresent() || step.change().isPresent()) {
                add(item(path, step));
            }
        });
    }

    private static ListItem item(EntryPath path, EntryHistory.Step step) {
        Anchor page = new Anchor(
                path.route() + "?revision=" + step.revision().number(),
                t(
                        "catalog.revision.short",
                        step.revision().number().toString(),
                        RevisionWords.language(step.revision().language())));
        Div left = div("prow-s", page);
        step.entry()
                .ifPresent(entry -> left.add(muted(
                        t("catalog.line", Formats.current().number(entry.place().line())))));
        ListItem item = new ListItem(
                left,
                div("prow-w", muted(Formats.current().date(step.revision().publishedAt()))),
                div(
                        "prow-t",
                        step.entry().map(ProvenanceList::words).orElseGet(() -> muted(t("catalog.history.gone")))),
                div("prow-w", change(step)));
        item.addClassName("prow");
        item.add(
                span("mono muted", "sha256 " + step.revision().document().hex().substring(0, SHORT_DIGEST) + "\u2026"));
        return item;
    }

    private static Component words(Opening entry) {
        return original(EntryWords.originalName(entry).orElse(""), entry.place().language());
    }

    private static Component change(EntryHistory.Step step) {
        return step.change()
                .map(change -> switch (change.change()) {
                    case ADDED -> muted(t("catalog.history.new"));
                    case REMOVED -> muted(t("catalog.history.gone"));
                    case UNCHANGED, NOT_STATED -> muted(t("catalog.history.same"));
                    case CHANGED -> counts(change);
                })
                .orElseGet(() -> muted(t("catalog.history.first")));
    }

    private static Component counts(EntryChange change) {
        return Counted.of(Figures.of(change));
    }
}
