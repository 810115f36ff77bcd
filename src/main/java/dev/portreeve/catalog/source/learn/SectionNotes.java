package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Opening;
import java.util.List;
import java.util.Optional;

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
        List<HostPattern> named = Addresses.hostsIn(note.line().text()).stream()
                .map(HostPattern::tryParse)
                .flatMap(Optional::stream)
                .toList();
        return named.isEmpty() || opening.hosts().stream().anyMatch(host -> named.contains(host.pattern()));
    }
}
