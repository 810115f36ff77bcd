package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.EntryKey;
import dev.portreeve.catalog.diff.RequirementChange;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.ChangeLines;
import java.util.List;

/// Requirements stated for hosts of all sets: the hosts that came and went, and the entries that feel it.
final class RequirementChanges extends Div {

    private static final long serialVersionUID = 1L;

    RequirementChanges(List<RequirementChange> changes) {
        addClassName("chg-list");
        changes.forEach(change -> {
            String touched = change.touches().isEmpty()
                    ? ""
                    : t(
                            "catalog.compare.requirements.touches",
                            Formats.current()
                                    .list(change.touches().stream()
                                            .map(EntryKey::toString)
                                            .toList()));
            ChangeLines lines = new ChangeLines();
            String kind = EntryWords.kind(change.kind());
            change.hosts().removed().forEach(host -> lines.removed(host.toString(), kind, ""));
            change.hosts().added().forEach(host -> lines.added(host.toString(), kind, touched));
            add(div("chg-row", lines));
        });
    }
}
