package dev.portreeve.catalog.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.model.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Disagreements as CSV (RFC 4180), one a line.
final class DisagreementCsv {

    private DisagreementCsv() {}

    static String of(CatalogSource left, CatalogSource right, List<Disagreement> disagreements) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "from", "to", "section", "entry", "kind", "nature", "left", "right", "left place", "right place");
            disagreements.forEach(each -> csv.writeRecord(row(left, right, each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(CatalogSource left, CatalogSource right, Disagreement each) {
        return Stream.of(
                        left.id(),
                        right.id(),
                        each.section().slug(),
                        each.topic().name(),
                        each.kind().word(),
                        each.nature().word(),
                        each.left(),
                        each.right(),
                        place(each.leftPlace()),
                        place(each.rightPlace()))
                .map(CatalogCsv::guarded)
                .toList();
    }

    private static String place(Optional<Place> place) {
        return place.map(where -> where.pointer().isEmpty() ? Integer.toString(where.line()) : where.pointer())
                .orElse("");
    }
}
