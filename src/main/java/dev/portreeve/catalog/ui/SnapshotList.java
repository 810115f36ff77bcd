package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.RowTable;
import java.util.List;

/// Snapshots, newest first.
final class SnapshotList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    SnapshotList(List<SourceSnapshot> snapshots, UserDirectory directory) {
        RowTable table = new RowTable(
                t("catalog.snapshots"),
                List.of(
                        t("catalog.snapshots.document"),
                        t("catalog.snapshots.kind"),
                        t("tenants.instance"),
                        t("catalog.snapshots.taken"),
                        t("catalog.snapshots.by")));
        snapshots.stream()
                .limit(MOST)
                .forEach(snapshot -> table.row(
                        document(snapshot),
                        muted(SourceWords.carrier(snapshot.document().carrier())),
                        muted(SourceWords.cloud(snapshot.document().instance())),
                        muted(Formats.current().dateTime(snapshot.takenAt())),
                        muted(by(snapshot, directory))));
        getContent().add(table);
        if (snapshots.size() > MOST) {
            getContent().add(muted(t("catalog.findings.more", snapshots.size() - MOST)));
        }
    }

    private static Component document(SourceSnapshot snapshot) {
        String title = snapshot.document().title().isBlank()
                ? SourceWords.carrier(snapshot.document().carrier())
                : snapshot.document().title();
        Anchor link = new Anchor("catalog/snapshots/" + snapshot.id());
        link.add(original(title, snapshot.document().language()));
        return div("", link);
    }

    static String by(SourceSnapshot snapshot, UserDirectory directory) {
        return snapshot.takenBy().map(directory::nameOf).orElseGet(() -> SourceWords.origin(snapshot));
    }
}
