package dev.portreeve.lookup.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.lookup.index.Answer;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.reading.Asked;
import dev.portreeve.shell.kit.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers as CSV (RFC 4180): one line for each different question, then the lines that could not be read.
final class CoverageCsv {

    private CoverageCsv() {}

    static String of(List<BatchResult.Row> rows, List<BatchResult.Unread> unread) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "destination",
                    "port",
                    "protocol",
                    "lines",
                    "first_line",
                    "answer",
                    "entries",
                    "by",
                    "features",
                    "open_by",
                    "hints");
            rows.forEach(row -> csv.writeRecord(guarded(cells(row))));
            unread.forEach(each -> csv.writeRecord(guarded(Stream.of(
                    each.excerpt(),
                    "",
                    "",
                    Integer.toString(each.count()),
                    Integer.toString(each.first()),
                    "unreadable",
                    "",
                    "",
                    "",
                    "",
                    each.reason().word()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> cells(BatchResult.Row row) {
        Answer answer = row.answer();
        Asked asked = answer.asked();
        return Stream.of(
                asked.subject().toString(),
                asked.hasPort() ? Integer.toString(asked.port()) : "",
                asked.transport().map(each -> each.word()).orElse(""),
                Integer.toString(row.count()),
                Integer.toString(row.first()),
                answer.verdict().word(),
                words(answer.needed(), need -> {
                    var opening = need.found().entry().opening();
                    return opening.section() + "/" + CatalogNavigation.entry(opening);
                }),
                words(answer.needed(), need -> need.found().by().toString()),
                answer.needed().stream()
                        .flatMap(need -> need.found().entry().features().stream())
                        .map(feature -> feature.id().word())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                words(
                        answer.open(),
                        pass -> NeedCells.packageOf(pass.found().entry()).toString()),
                words(answer.hints(), hint -> hint.kind().word()));
    }

    private static <T> String words(List<T> values, Function<T, String> word) {
        return values.stream().map(word).distinct().collect(Collectors.joining(" "));
    }

    private static List<String> guarded(Stream<String> cells) {
        return cells.map(FormulaGuard::guarded).toList();
    }
}
