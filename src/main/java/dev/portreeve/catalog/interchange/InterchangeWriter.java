package dev.portreeve.catalog.interchange;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes a catalog content in the interchange form: canonical JSON (RFC 8785), facts with the line they stand on.
/// Remarks of the source that are whole sentences are left out; everything else is kept.
public final class InterchangeWriter {

    private final SourceDocument source;

    private InterchangeWriter(SourceDocument source) {
        this.source = source;
    }

    /// The bytes of the file, UTF-8 without a line end.
    ///
    /// @throws IllegalArgumentException when a fact stands in a document other than the content's source
    public static byte[] bytes(CatalogContent content) {
        return CanonicalJson.bytes(new InterchangeWriter(content.source()).content(content));
    }

    private Map<String, Object> content(CatalogContent content) {
        return Map.of(
                "format", InterchangeFormat.NAME,
                "source", source(),
                "sets", list(content.sets(), this::set),
                "groups", list(content.groups(), this::group),
                "scaleUnits", list(content.scaleUnits(), this::scaleUnits),
                "requirements", list(content.requirements(), this::requirement),
                "findings", list(content.findings(), this::finding));
    }

    private Map<String, Object> source() {
        return Map.of(
                "carrier", source.carrier(),
                "title", source.title(),
                "language", source.language(),
                "sha256", source.sha256(),
                "bytes", source.bytes());
    }

    private Map<String, Object> set(EndpointSet set) {
        Map<String, Object> json = opening(set);
        json.put("id", set.id().value());
        json.put("description", set.description());
        json.put("category", set.category().word());
        json.put("required", set.required());
        json.put("expressRoute", set.expressRoute());
        return json;
    }

    private Map<String, Object> group(EndpointGroup group) {
        Map<String, Object> json = opening(group);
        json.put("key", group.key());
        json.put("region", group.region().map(Region::code).orElse(null));
        json.put("direction", group.direction().word());
        json.put("pointer", group.pointer());
        json.put("inferred", group.inferred());
        json.put("description", group.description());
        json.put("category", group.category().word());
        json.put("required", group.required());
        json.put("expressRoute", group.expressRoute());
        return json;
    }

    private Map<String, Object> scaleUnits(ScaleUnitRow row) {
        Map<String, Object> json = opening(row);
        json.put("purpose", row.purpose());
        json.put("codes", list(row.codes(), ScaleUnit::code));
        json.put("region", row.region().code());
        json.put("storage", row.storageNames());
        return json;
    }

    private Map<String, @Nullable Object> opening(Opening entry) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("section", entry.section().slug());
        json.put("destinations", list(entry.destinations(), this::destination));
        json.put("services", list(entry.services(), Service::toString));
        json.put("requirements", list(entry.requirements(), this::requirement));
        json.put(
                "notes",
                list(
                        entry.notes().stream()
                                .filter(note -> InterchangeFormat.isShort(note.text()))
                                .toList(),
                        this::note));
        json.put("line", line(entry.place()));
        return json;
    }

    private Map<String, Object> destination(Destination destination) {
        return switch (destination) {
            case Destination.Host host ->
                Map.of(
                        "host", host.pattern().toString(),
                        "written", host.written(),
                        "example", host.example(),
                        "line", line(host.place()));
            case Destination.Network network ->
                Map.of(
                        "network", network.prefix().toString(),
                        "written", network.written(),
                        "line", line(network.place()));
        };
    }

    private Map<String, Object> requirement(Requirement requirement) {
        return Map.of(
                "kind", requirement.kind().slug(),
                "hosts", list(requirement.hosts(), HostPattern::toString),
                "line", line(requirement.place()));
    }

    private Map<String, Object> note(Note note) {
        return Map.of("text", note.text(), "line", line(note.place()));
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().word());
        json.put("line", finding.place().map(this::line).orElse(null));
        json.put("subject", finding.subject());
        json.put("value", finding.value());
        return json;
    }

    private int line(Place place) {
        if (!place.document().equals(source.sha256()) || !place.language().equals(source.language())) {
            throw new IllegalArgumentException("stands in another document: " + place);
        }
        return place.line();
    }

    private static <T, R> List<R> list(List<? extends T> items, Function<T, R> form) {
        return items.stream().map(item -> form.apply(item)).toList();
    }
}
