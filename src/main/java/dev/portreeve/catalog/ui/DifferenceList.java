package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.SectionDifference;
import dev.portreeve.shell.kit.SectionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every entry that came, went or changed, by section in the order of the article; then the requirements that hold for
/// hosts of all sets.
final class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;

    private final List<ChangeRow> rows = new ArrayList<>();

    DifferenceList(RevisionDiff diff) {
        this(diff, _ -> new Component[0]);
    }

    /// @param links parts below the single changes of an entry
    DifferenceList(RevisionDiff diff, Function<EntryChange, Component[]> links) {
        for (SectionDifference section : diff.sections()) {
            add(
                    new SectionHead(EntryWords.section(section.section())).with(Counted.of(section.figures())),
                    rows(section.changes(), links));
        }
        List<EntryChange> silent = diff.entries().stream()
                .filter(entry -> entry.change() == EntryChange.Change.NOT_STATED)
                .toList();
        if (!silent.isEmpty()) {
            add(new SectionHead(t("catalog.compare.kind.not-stated")), rows(silent, links));
        }
        if (!diff.requirements().isEmpty()) {
            add(new SectionHead(t("catalog.compare.requirements")), new RequirementChanges(diff.requirements()));
        }
    }

    private Div rows(List<EntryChange> changes, Function<EntryChange, Component[]> links) {
        Div list = div("chg-list");
        for (EntryChange change : changes) {
            ChangeRow row = new ChangeRow(change, links.apply(change));
            rows.add(row);
            list.add(row);
        }
        return list;
    }

    /// The keys of the rows, in their order.
    List<String> keys() {
        return rows.stream().map(ChangeRow::key).distinct().toList();
    }

    /// Marks the row the address points at, if it is there.
    void mark(Optional<String> key) {
        rows.forEach(row -> row.mark(false));
        rows.stream()
                .filter(row -> key.equals(Optional.of(row.key())))
                .findFirst()
                .ifPresent(row -> row.mark(true));
    }
}
