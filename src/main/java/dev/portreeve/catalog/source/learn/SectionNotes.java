package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Opening;
import java.util.List;

/// Notes that stand beside the tables: for the rows of the section whose hosts they name, or for all its rows when they
/// name none.
final class SectionNotes {

    private final Page page;
    private final List<Prose.SectionNote> notes;

    SectionNotes(Page page, List<Prose.SectionNote> notes) {
        this.page = page;
        this.notes = notes;
    }

    List<Note> of(Opening opening) {
        return notes.stream()
                .filter(note -> note.section().filter(opening.section()::equals).isPresent())
                .filter(note -> concerns(note, opening))
                .map(note -> new Note(note.line().text(), page.place(note.line().number())))
                .toList();
    }

    private static boolean concerns(Prose.SectionNote note, Opening opening) {
        return note.named().isEmpty()
                || opening.hosts().stream().anyMatch(host -> note.named().contains(host.pattern()));
    }
}
