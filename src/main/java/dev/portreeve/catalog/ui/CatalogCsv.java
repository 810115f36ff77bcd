package dev.portreeve.catalog.ui;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.canonical.CsvText;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries as CSV (RFC 4180): one line for each address, one for an entry without any.
final class CatalogCsv {

    private CatalogCsv() {}

    static String of(RevisionNumber revision, List<Opening> openings) {
        return CsvText.of(
                List.of(
                        "revision",
                        "section",
                        "entry",
                        "name",
                        "category",
                        "required",
                        "kind",
                        "address",
                        "services",
                        "requirements",
                        "language",
                        "line"),
                openings.stream().flatMap(opening -> rows(revision, opening)));
    }

    private static Stream<List<String>> rows(RevisionNumber revision, Opening opening) {
        if (opening.destinations().isEmpty()) {
            return Stream.of(row(revision, opening, "", "", opening.place().line()));
        }
        return opening.destinations().stream()
                .map(each -> row(
                        revision,
                        opening,
                        kind(each),
                        each.written(),
                        each.place().line()));
    }

    private static List<String> row(RevisionNumber revision, Opening opening, String kind, String address, int line) {
        return List.of(
                revision.toString(),
                opening.section().slug(),
                EntryPath.of(opening).entry(),
                EntryWords.originalName(opening).orElse(""),
                category(opening),
                CatalogFilter.isRequired(opening).map(String::valueOf).orElse(""),
                kind,
                address,
                words(opening.services()),
                words(opening.requirements().stream()
                        .map(Requirement::kind)
                        .map(each -> each.slug())
                        .distinct()
                        .toList()),
                opening.place().language(),
                Integer.toString(line));
    }

    private static String kind(Destination destination) {
        return switch (destination) {
            case Destination.Host host -> host.pattern() instanceof HostPattern.Name ? "name" : "wildcard";
            case Destination.Network _ -> "network";
        };
    }

    private static String category(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> set.category().word();
            case EndpointGroup group -> group.category().word();
            case ScaleUnitRow _ -> "";
        };
    }

    private static String words(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
