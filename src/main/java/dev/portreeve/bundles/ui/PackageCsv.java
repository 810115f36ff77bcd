package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portreeve.bundles.manifest.PackageId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The list as CSV (RFC 4180): exactly the rows on the page. A cell that a spreadsheet could take for a formula begins
/// with an apostrophe (OWASP ASVS 5.0, 1.2.10).
final class PackageCsv {

    private static final String STARTS_FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private PackageCsv() {}

    /// The column headings in the reader's language; made while there is a page, used when the file is downloaded.
    static List<String> headings() {
        return Stream.of("id", "title", "tenant", "targets", "issued", "expires", "state", "supersedes")
                .map(column -> t("bundles.column." + column))
                .toList();
    }

    static String text(List<String> headings, List<ListedPackage> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            for (ListedPackage row : rows) {
                csv.writeRecord(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(ListedPackage row) {
        return Stream.of(
                        row.id().toString(),
                        row.title(),
                        row.tenant(),
                        String.join(" ", row.targets()),
                        row.issuedAt().toString(),
                        row.expires().toString(),
                        row.state().word(),
                        row.supersedes().map(PackageId::toString).orElse(""))
                .map(PackageCsv::guarded)
                .toList();
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
