package dev.portreeve.bundles.checks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every file of every target: printable ASCII in lines that end in LF and in no blank, something in it
/// besides remarks, no network that is a whole address family, JSON without doubled members, tables with as many cells
/// in each line.
final class Structure {

    static final String TOOL = "Portreeve";

    private static final Pattern FOREIGN = Pattern.compile("[^\\n\\x20-\\x7e]| (?=\\n|\\z)");
    private static final Pattern EVERYTHING =
            Pattern.compile("(?<![0-9.])0\\.0\\.0\\.0(?:/0+| 0\\.0\\.0\\.0)(?![0-9.])|(?<![0-9A-Fa-f:])::/0+(?![0-9])");
    private static final Pattern REMARK = Pattern.compile("\\s*(?:|[#!;].*|//.*)");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Structure() {}

    static Optional<FileFault> fault(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<FileFault> fault = find(path, text, FOREIGN, "a character that no file has, or a blank at its end")
                .or(() -> find(path, text, EVERYTHING, "a whole address family"));
        if (fault.isPresent()) {
            return fault;
        }
        if (text.lines().allMatch(line -> REMARK.matcher(line).matches())) {
            return Optional.of(new FileFault(path, 0, TOOL, "nothing in it"));
        }
        if (path.endsWith(".json")) {
            return json(path, text);
        }
        return path.endsWith(".csv") ? table(path, text) : Optional.empty();
    }

    private static Optional<FileFault> find(String path, String text, Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new FileFault(path, line(text, matcher.start()), TOOL, words))
                : Optional.empty();
    }

    private static int line(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    private static Optional<FileFault> json(String path, String text) {
        try {
            JSON.readTree(text);
            return Optional.empty();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            return Optional.of(new FileFault(path, line, TOOL, "not JSON: " + e.getOriginalMessage()));
        }
    }

    private static Optional<FileFault> table(String path, String text) {
        try {
            List<CsvRecord> lines = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
            return lines.stream()
                    .filter(line -> line.getFieldCount() != lines.getFirst().getFieldCount())
                    .findFirst()
                    .map(line -> new FileFault(
                            path, (int) line.getStartingLineNumber(), TOOL, "not as many cells as in the first line"));
        } catch (CsvParseException e) {
            return Optional.of(new FileFault(path, 0, TOOL, "not a table: " + e.getMessage()));
        }
    }
}
