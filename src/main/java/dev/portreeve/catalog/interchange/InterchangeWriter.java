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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes a catalog content in the interchange form: canonical JSON (RFC 8785), facts with the line they stand on.
/// Remarks of the source that are whole sentences are left out; everything else is kept.
public final class InterchangeWriter {

    private final Documents documents;

    private InterchangeWriter(Documents documents) {
        this.documents = documents;
    }

    /// The bytes of the file, UTF-8 without a line end.
    ///
    /// @throws IllegalArgumentException when a fact stands in none of the content's documents
    public static byte[] bytes(CatalogContent content) {
        return CanonicalJson.bytes(new InterchangeWriter(Documents.of(content)).content(content));
    }

    private Map<String, Object> content(CatalogContent content) {
        Map<String, Object> json = new HashMap<>();
        json.put("format", InterchangeFormat.NAMES.get(documents.form() - 1));
        if (documents.form() == 1) {
            json.put("source", source(content.source()));
        } else {
            json.put("sources", list(content.sources(), InterchangeWriter::datedSource));
        }
        json.put("sets", list(content.sets(), this::set));
        json.put("groups", list(content.groups(), this::group));
        json.put("scaleUnits", list(content.scaleUnits(), this::scaleUnits));
        json.put("requirements", list(content.requirements(), this::requirement));
        json.put("findings", list(content.findings(), this::finding));
        return json;
    }

    private static Map<String, @Nullable Object> datedSource(SourceDocument source) {
        Map<String, @Nullable Object> json = source(source);
        json.put("instance", source.instance().code());
        json.put("dated", source.dated().map(LocalDate::toString).orElse(null));
        return json;
    }

    private static Map<String, @Nullable Object> source(SourceDocument source) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("carrier", source.carrier());
        json.put("title", source.title());
        json.put("language", source.language());
        json.put("sha256", source.sha256());
        json.put("bytes", source.bytes());
        return json;
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
        documents.write(entry.place(), json);
        return json;
    }

    private Map<String, Object> destination(Destination destination) {
        Map<String, Object> json = at(destination.place());
        json.put("written", destination.written());
        switch (destination) {
            case Destination.Host host -> {
                json.put("host", host.pattern().toString());
                json.put("example", host.example());
            }
            case Destination.Network network ->
                json.put("network", network.prefix().toString());
        }
        return json;
    }

    private Map<String, Object> requirement(Requirement requirement) {
        Map<String, Object> json = at(requirement.place());
        json.put("kind", requirement.kind().slug());
        json.put("hosts", list(requirement.hosts(), HostPattern::toString));
        return json;
    }

    private Map<String, Object> note(Note note) {
        Map<String, Object> json = at(note.place());
        json.put("text", note.text());
        return json;
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().word());
        finding.place().ifPresentOrElse(place -> documents.write(place, json), () -> json.put("line", null));
        json.put("subject", finding.subject());
        json.put("value", finding.value());
        return json;
    }

    private Map<String, Object> at(Place place) {
        Map<String, Object> json = new HashMap<>();
        documents.write(place, json);
        return json;
    }

    private static <T, R> List<R> list(List<? extends T> items, Function<T, R> form) {
        return items.stream().map(item -> form.apply(item)).toList();
    }
}
