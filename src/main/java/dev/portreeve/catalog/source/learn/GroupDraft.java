package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A group while its facts come in.
final class GroupDraft {

    private final GroupKind kind;
    private final Optional<Region> region;
    private final PageLine label;
    private final List<Destination> destinations = new ArrayList<>();
    private final List<Service> stated = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    GroupDraft(GroupKind kind, Optional<Region> region, PageLine label) {
        this.kind = kind;
        this.region = region;
        this.label = label;
    }

    GroupKind kind() {
        return kind;
    }

    Optional<Region> region() {
        return region;
    }

    List<Destination> destinations() {
        return destinations;
    }

    List<Note> notes() {
        return notes;
    }

    int line() {
        return label.number();
    }

    void state(Service service) {
        if (!stated.contains(service)) {
            stated.add(service);
        }
    }

    String subject() {
        return region.map(it -> kind.key() + "/" + it).orElse(kind.key());
    }

    /// The group as a record. One that has no addresses and should have is a pointer to another source.
    EndpointGroup finish(Page page) {
        boolean peer = kind.direction() == Direction.PEER;
        boolean pointer = destinations.isEmpty() && !peer;
        boolean inferred = stated.isEmpty() && !pointer && !peer;
        if (pointer && !kind.isPointer()) {
            page.find("lint.no-addresses", Severity.WARNING, label.number(), subject(), "");
        }
        List<Service> services = inferred ? kind.usual() : stated;
        if (inferred) {
            String value = services.stream()
                    .map(Service::toString)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            page.find("learn.port-inferred", Severity.REMARK, label.number(), subject(), value);
        }
        return new EndpointGroup(
                kind.key(),
                kind.section(),
                region,
                kind.direction(),
                pointer,
                inferred,
                withoutColon(label.text()),
                Category.DEFAULT,
                kind.required() && !pointer,
                false,
                destinations,
                pointer ? List.of() : services,
                List.of(),
                notes,
                page.place(label.number()));
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).trim() : text;
    }
}
