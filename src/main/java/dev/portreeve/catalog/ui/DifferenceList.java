package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.stream.Stream;

/// Every entry that came, went or changed, by section in the order of the article; then the requirements that hold for
/// hosts of all sets.
final class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceList(RevisionDiff diff) {
        for (Section section : sections(diff)) {
            List<EntryChange> changes = changes(diff, section);
            if (!changes.isEmpty()) {
                add(new SectionHead(EntryWords.section(section)).with(count(changes)), rows(changes));
            }
        }
        if (!diff.requirements().isEmpty()) {
            add(new SectionHead(t("catalog.compare.requirements")), new RequirementChanges(diff.requirements()));
        }
    }

    static List<Section> sections(RevisionDiff diff) {
        return Stream.concat(
                        Section.INTUNE.stream(),
                        diff.entries().stream().map(change -> change.entry().section()))
                .distinct()
                .toList();
    }

    static List<EntryChange> changes(RevisionDiff diff, Section section) {
        return diff.entries().stream()
                .filter(change -> change.change() != EntryChange.Change.UNCHANGED)
                .filter(change -> change.entry().section().equals(section))
                .toList();
    }

    private static ChangeCount count(List<EntryChange> changes) {
        return new ChangeCount(
                changes.stream().mapToInt(ChangeFigures::added).sum(),
                changes.stream().mapToInt(ChangeFigures::removed).sum(),
                changes.stream().mapToInt(ChangeFigures::changed).sum());
    }

    private static Div rows(List<EntryChange> changes) {
        Div rows = div("chg-list");
        changes.forEach(change -> rows.add(new ChangeRow(change)));
        return rows;
    }
}
