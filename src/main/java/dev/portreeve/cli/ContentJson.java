package dev.portreeve.cli;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Category;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON of `inspect`: rows separate, hosts and networks as written, lists in the order of the source.
final class ContentJson {

    private ContentJson() {}

    static Map<String, @Nullable Object> of(CatalogContent content) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("source", source(content.source()));
        json.put("sets", content.sets().stream().map(ContentJson::set).toList());
        json.put("groups", content.groups().stream().map(ContentJson::group).toList());
        json.put(
                "scaleUnits",
                content.scaleUnits().stream().map(ContentJson::scaleUnits).toList());
        json.put(
                "findings",
                content.findings().stream().map(ContentJson::finding).toList());
        return json;
    }

    private static Map<String, @Nullable Object> source(SourceDocument source) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("carrier", source.carrier());
        json.put("title", source.title());
        json.put("language", source.language());
        json.put("sha256", source.sha256());
        json.put("bytes", source.bytes());
        json.put("instance", source.instance().code());
        return json;
    }

    private static Map<String, @Nullable Object> set(EndpointSet set) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("section", set.section().slug());
        json.put("id", set.id().value());
        flags(json, set.description(), set.category(), set.required(), set.expressRoute());
        opening(json, set);
        return json;
    }

    private static Map<String, @Nullable Object> group(EndpointGroup group) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", group.key());
        json.put("region", group.region().map(Region::code).orElse(null));
        json.put("direction", group.direction().word());
        json.put("pointer", group.pointer());
        json.put("section", group.section().slug());
        flags(json, group.description(), group.category(), group.required(), group.expressRoute());
        opening(json, group);
        return json;
    }

    private static void flags(
            Map<String, @Nullable Object> json,
            String description,
            Category category,
            boolean required,
            boolean expressRoute) {
        json.put("description", description);
        json.put("category", category.word());
        json.put("required", required);
        json.put("expressRoute", expressRoute);
    }

    private static void opening(Map<String, @Nullable Object> json, Opening opening) {
        json.put("names", written(opening.names()));
        json.put("wildcards", written(opening.wildcards()));
        json.put(
                "networks",
                written(opening.destinations().stream()
                        .filter(Destination.Network.class::isInstance)
                        .toList()));
        json.put("services", services(opening));
        json.put(
                "requirements",
                opening.requirements().stream().map(ContentJson::requirement).toList());
        json.put("notes", opening.notes().stream().map(Note::text).toList());
    }

    private static Map<String, @Nullable Object> requirement(Requirement requirement) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", requirement.kind().slug());
        json.put(
                "hosts", requirement.hosts().stream().map(HostPattern::toString).toList());
        return json;
    }

    private static Map<String, @Nullable Object> scaleUnits(ScaleUnitRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("purpose", row.purpose());
        json.put("codes", row.codes().stream().map(ScaleUnit::code).toList());
        json.put("region", row.region().code());
        json.put("storage", row.storageNames());
        json.put("names", written(row.hosts()));
        json.put("services", services(row));
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().word());
        json.put("place", finding.place().map(ContentJson::place).orElse(null));
        json.put("subject", finding.subject());
        json.put("value", finding.value());
        return json;
    }

    private static Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", place.document());
        json.put("language", place.language());
        json.put("line", place.line());
        json.put("pointer", place.pointer());
        return json;
    }

    private static List<String> written(List<? extends Destination> destinations) {
        return destinations.stream().map(Destination::written).toList();
    }

    private static List<String> services(Opening opening) {
        return opening.services().stream().map(Service::toString).toList();
    }
}
