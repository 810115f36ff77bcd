package dev.portreeve.cli;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// What `inspect` prints for people.
final class ContentText {

    private final PrintWriter out;

    ContentText(PrintWriter out) {
        this.out = out;
    }

    void print(CatalogContent content) {
        out.println(content.source().title());
        out.println(content.source().carrier() + ", " + content.source().language() + ", "
                + content.source().bytes() + " bytes, sha256 "
                + content.source().sha256());
        heading("Endpoint sets: " + content.sets().size());
        content.sets().forEach(this::set);
        heading("Groups without number: " + content.groups().size());
        content.groups().forEach(this::group);
        heading("Scale unit rows: " + content.scaleUnits().size());
        content.scaleUnits().forEach(this::scaleUnits);
        heading("Findings: " + content.findings().size());
        content.findings().forEach(this::finding);
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private void set(EndpointSet set) {
        entry(
                set.section() + "/" + set.id(),
                set.category().word(),
                need(set.required()),
                set.expressRoute() ? "ExpressRoute" : "",
                set.description());
        opening(set);
    }

    private void group(EndpointGroup group) {
        entry(
                group.key() + group.region().map(region -> " " + region).orElse(""),
                group.pointer() ? "needs another source" : need(group.required()),
                group.inferred() ? "ports inferred" : "",
                group.direction().word(),
                group.description());
        opening(group);
    }

    private void scaleUnits(ScaleUnitRow row) {
        entry(row.section() + " " + row.region(), row.purpose());
        value(row.codes().stream().map(ScaleUnit::code).toList());
        value(row.storageNames());
        opening(row);
    }

    private void opening(Opening opening) {
        value(opening.destinations().stream().map(Destination::written).toList());
        value(opening.services().stream().map(Service::toString).toList());
        for (Requirement requirement : opening.requirements()) {
            String hosts = requirement.hosts().stream().map(Object::toString).collect(Collectors.joining(" "));
            out.println("    " + requirement.kind().slug() + ": " + hosts);
        }
    }

    private void finding(Finding finding) {
        String line = finding.place().map(Place::line).map(it -> "line " + it).orElse("");
        entry(finding.severity().word(), line, finding.subject(), finding.code(), finding.value());
        out.println("    " + FindingTexts.title(finding));
    }

    private void entry(String... parts) {
        out.println("  " + List.of(parts).stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("  ")));
    }

    private void value(List<String> values) {
        if (!values.isEmpty()) {
            out.println("    " + String.join(" ", values));
        }
    }

    private static String need(boolean required) {
        return required ? "required" : "optional";
    }
}
