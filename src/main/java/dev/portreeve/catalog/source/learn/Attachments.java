package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.ArrayList;
import java.util.List;

/// Gives rows the requirements and notes that stand outside them.
final class Attachments {

    private final Requirements requirements;
    private final SectionNotes notes;

    Attachments(Requirements requirements, SectionNotes notes) {
        this.requirements = requirements;
        this.notes = notes;
    }

    EndpointSet to(EndpointSet set) {
        return new EndpointSet(
                set.section(),
                set.id(),
                set.description(),
                set.category(),
                set.required(),
                set.expressRoute(),
                set.destinations(),
                set.services(),
                requirements.of(set),
                notes(set),
                set.place());
    }

    EndpointGroup to(EndpointGroup group) {
        return new EndpointGroup(
                group.key(),
                group.section(),
                group.region(),
                group.direction(),
                group.pointer(),
                group.inferred(),
                group.description(),
                group.category(),
                group.required(),
                group.expressRoute(),
                group.destinations(),
                group.services(),
                requirements.of(group),
                notes(group),
                group.place());
    }

    ScaleUnitRow to(ScaleUnitRow row) {
        return new ScaleUnitRow(
                row.purpose(),
                row.section(),
                row.codes(),
                row.region(),
                row.storageNames(),
                row.destinations(),
                row.services(),
                requirements.of(row),
                notes(row),
                row.place());
    }

    private List<Note> notes(Opening opening) {
        List<Note> all = new ArrayList<>(opening.notes());
        all.addAll(notes.of(opening));
        return all;
    }
}
