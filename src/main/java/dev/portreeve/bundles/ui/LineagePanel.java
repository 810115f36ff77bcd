package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;

/// The packages around this one for the same place, newest first.
final class LineagePanel extends Div {

    private static final long serialVersionUID = 1L;

    LineagePanel(PackageSummary summary, PackageShelf shelf) {
        addClassName("panel");
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        shelf.successor(summary.id())
                .ifPresent(newer -> list.add(entry(newer, link(newer.id()), t("bundles.lineage.newer"), "")));
        list.add(entry(summary, mono(summary.id().toString()), t("bundles.lineage.this"), "ok"));
        summary.supersedes()
                .flatMap(shelf::find)
                .ifPresent(older -> list.add(entry(older, link(older.id()), t("bundles.lineage.older"), "")));
        add(new SectionHead(t("bundles.lineage")).note(t("bundles.lineage.number", summary.sequence())), list);
    }

    private static Component link(PackageId id) {
        return new Anchor(BundlesNavigation.address(id), mono(id.toString()));
    }

    private static ListItem entry(PackageSummary summary, Component name, String what, String tone) {
        ListItem item = new ListItem(
                Icon.PACKAGE.create("ev-i"),
                div(
                        "ev-t",
                        span("ev-l", span("ev-who", name), new Text(" " + what)),
                        span("ev-when", Formats.current().date(summary.issuedAt()))));
        if (!tone.isEmpty()) {
            item.addClassName(tone);
        }
        return item;
    }
}
