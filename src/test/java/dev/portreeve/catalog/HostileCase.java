package dev.portreeve.catalog;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of `hostile/cases.csv`: something a document may bring that no catalog should have.
///
/// @param number   the class of hostile input, 1 to 37
/// @param carriers the documents that bring it: `text markdown html service tags interchange`
/// @param slot     where it stands: `host`, `network`, `ports`; `document` when it is a whole one
/// @param value    what stands there; of a document `file:<name>` or `made:<name>`
/// @param code     of the refusal or the finding
/// @param shown    the value as findings show it
/// @param kept     what the catalog has of it; empty for nothing
/// @param place    line, pointer or subject; `slot` where the value stands
record HostileCase(
        String id,
        int number,
        List<String> carriers,
        String slot,
        String value,
        Outcome outcome,
        String code,
        String shown,
        String kept,
        String place,
        String why) {

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

    /// What becomes of it.
    enum Outcome {
        /// Nothing of the document is read.
        REFUSED,
        /// The value is left out and a person is asked.
        QUARANTINED,
        /// The value is left out, and a finding says so.
        LEFT_OUT,
        /// It is read as what it means, or a finding says what is odd.
        NORMALISED,
        /// It is read, and a finding keeps all of it from being published.
        BLOCKED
    }

    static List<HostileCase> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(HostileCase.class.getResourceAsStream("/hostile/cases.csv")),
                        StandardCharsets.UTF_8))) {
            return rows.stream().map(HostileCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileCase of(NamedCsvRecord row) {
        String value = unescaped(row.getField("value"));
        String shown = unescaped(row.getField("shown"));
        return new HostileCase(
                row.getField("id"),
                Integer.parseInt(row.getField("class")),
                Arrays.asList(row.getField("carriers").split(" ")),
                row.getField("slot"),
                value,
                Outcome.valueOf(row.getField("outcome")
                        .toUpperCase(java.util.Locale.ROOT)
                        .replace('-', '_')),
                row.getField("code"),
                shown.isEmpty() ? value : shown.equals("-") ? "" : shown,
                unescaped(row.getField("kept")),
                row.getField("place"),
                row.getField("why"));
    }

    private static String unescaped(String text) {
        return UNICODE.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))))
                .replace("\\\\", "\\");
    }

    Stream<Carried> carried() {
        return carriers.stream().map(carrier -> new Carried(this, carrier));
    }

    /// The case in one of its carriers.
    record Carried(HostileCase of, String carrier) {
        byte[] document() {
            return of.slot().equals("document")
                    ? HostileDocuments.whole(of.value())
                    : HostileTemplate.of(carrier).with(of.slot(), of.value());
        }

        /// Line, pointer or subject of the place that the case expects.
        String place() {
            return of.place().equals("slot") ? HostileTemplate.of(carrier).place(of.slot()) : of.place();
        }

        @Override
        public String toString() {
            return of.id() + " (class " + of.number() + ", " + carrier + ")";
        }
    }
}
