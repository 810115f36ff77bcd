package dev.portreeve.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portreeve.canonical.CsvText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Writes events as CSV (RFC 4180), one at a time, however many there are.
final class AuditCsv {

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
                CsvText.guarded(event.kind()),
                event.actor().map(UUID::toString).orElse("system"),
                CsvText.guarded(event.object().type()),
                CsvText.guarded(event.object().id()),
                event.outcome().code(),
                CsvText.guarded(event.reason().orElse("")),
                CsvText.guarded(event.leaf()),
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
}
