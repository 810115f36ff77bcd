package dev.portreeve.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Writes events as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front
/// (OWASP ASVS 5.0, 1.2.10).
final class AuditCsv {

    private static final String STARTS_FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    AuditCsv(OutputStream out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        csv.writeRecord("at", "kind", "actor", "object type", "object id", "outcome", "reason", "leaf", "sha256");
    }

    void write(AuditEvent event) {
        csv.writeRecord(
                event.at().toString(),
                safe(event.kind()),
                event.actor().map(UUID::toString).orElse("system"),
                safe(event.object().type()),
                safe(event.object().id()),
                event.outcome().code(),
                safe(event.reason().orElse("")),
                safe(event.leaf()),
                event.digest().hex());
    }

    /// Sends on what is still held back; the stream stays open, it belongs to the caller.
    ///
    /// @throws IOException when the stream cannot be written
    void finish() throws IOException {
        try {
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static String safe(String cell) {
        String visible = cell.stripLeading();
        if (visible.isEmpty()) {
            return cell;
        }
        boolean formula = STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 || STARTS_FORMULA.indexOf(visible.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
