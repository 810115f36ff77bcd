package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the cells of rows into endpoint sets. A row whose category cannot be read is left out whole: its flags and
/// addresses cannot be told apart.
final class SetRows {

    private final Page page;
    private final List<EndpointSet> sets = new ArrayList<>();

    SetRows(Page page) {
        this.page = page;
    }

    List<EndpointSet> sets() {
        return sets;
    }

    void add(Section section, SetRow row) {
        Optional<Category> category = row.category();
        Optional<SetId> id = id(row);
        String subject = section.slug() + "/" + row.id();
        if (category.isEmpty() || id.isEmpty()) {
            page.find("learn.unreadable-row", Severity.QUARANTINE, row.line(), subject, row.description());
        } else if (sets.stream()
                .anyMatch(it -> it.section().equals(section) && it.id().equals(id.get()))) {
            page.find("learn.repeated-row", Severity.QUARANTINE, row.line(), subject, row.description());
        } else {
            sets.add(set(section, id.get(), category.get(), row, subject));
        }
    }

    private EndpointSet set(Section section, SetId id, Category category, SetRow row, String subject) {
        List<Destination> destinations = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        AddressCell cell = new AddressCell(page, subject, destinations, notes);
        row.addresses().forEach(cell::read);
        List<Service> services = new ArrayList<>();
        row.ports().forEach(line -> PortCell.read(line, page, subject, services));
        for (PageLine remark : row.remarks()) {
            notes.add(new Note(remark.text(), page.place(remark.number())));
            page.find("learn.unexpected-flag", Severity.WARNING, remark.number(), subject, remark.text());
        }
        row.notes().forEach(note -> notes.add(new Note(note.text(), page.place(note.number()))));
        if (row.expressRoute().isEmpty()) {
            page.find("learn.no-express-route-flag", Severity.WARNING, row.line(), subject, "");
        }
        return new EndpointSet(
                section,
                id,
                row.description(),
                category,
                row.required(),
                row.expressRoute().orElse(false),
                destinations,
                services,
                List.of(),
                notes,
                page.place(row.line()));
    }

    private static Optional<SetId> id(SetRow row) {
        int number = Integer.parseInt(row.id());
        return number < 1 ? Optional.empty() : Optional.of(new SetId(number));
    }
}
