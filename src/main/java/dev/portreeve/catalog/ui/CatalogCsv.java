package dev.portreeve.catalog.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries as CSV (RFC 4180): one line for each address, one for an entry without any.
final class CatalogCsv {

    private static final String STARTS_FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private CatalogCsv() {}

    static String of(RevisionNumber revision, List<Opening> openings) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
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
                    "line");
            for (Opening opening : openings) {
                if (opening.destinations().isEmpty()) {
                    csv.writeRecord(
                            row(revision, opening, "", "", opening.place().line()));
                }
                for (Destination destination : opening.destinations()) {
                    csv.writeRecord(row(
                            revision,
                            opening,
                            kind(destination),
                            destination.written(),
                            destination.place().line()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(RevisionNumber revision, Opening opening, String kind, String address, int line) {
        return Stream.of(
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
                        Integer.toString(line))
                .map(CatalogCsv::guarded)
                .toList();
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

    /// Spreadsheets take cells that begin so for formulas (OWASP ASVS 5.0, 1.2.10).
    static String guarded(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
