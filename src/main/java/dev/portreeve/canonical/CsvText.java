package dev.portreeve.canonical;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// Records as CSV (RFC 4180) for people who open them in a spreadsheet: a cell that it would take for a formula begins
/// with an apostrophe (OWASP ASVS 5.0, 1.2.10).
public final class CsvText {

    /// What formulas begin with, full-width forms and separators that hide a beginning included.
    private static final String STARTS_FORMULA = "=+-@\t\r\n\0|%\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    /// A line of headings, then one line for each record, each with CR and LF at its end.
    public static String of(List<String> headings, Stream<? extends List<String>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            records.forEach(cells ->
                    csv.writeRecord(cells.stream().map(CsvText::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The cell, behind an apostrophe where it begins like a formula, whatever blanks stand before.
    public static String guarded(String cell) {
        String visible = cell.stripLeading();
        boolean formula = !visible.isEmpty()
                && (STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 || STARTS_FORMULA.indexOf(visible.charAt(0)) >= 0);
        return formula ? "'" + cell : cell;
    }
}
