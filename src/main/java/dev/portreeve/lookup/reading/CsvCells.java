package dev.portreeve.lookup.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/// One line of a table as its cells.
final class CsvCells {

    private CsvCells() {}

    /// The cells; none when the line is no CSV.
    static List<String> of(String line, char separator) {
        try {
            List<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line).stream()
                    .limit(1)
                    .toList();
            return records.isEmpty()
                    ? List.of()
                    : List.copyOf(records.getFirst().getFields());
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /// A cell; empty when the line is shorter.
    static String at(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}
